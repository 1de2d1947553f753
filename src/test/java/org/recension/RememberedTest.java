package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recension.transcription.Remembered;

class RememberedTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Remembered<String, String> texts =
      new Remembered<>("texts", 100, (key, text) -> text.length(), meters);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void what_many_ask_for_at_once_is_made_once() {
    Together.all(16, i -> ask("a", "text"));

    assertThat(made).hasValue(1);
    assertThat(gets("hit")).isEqualTo(15);
    assertThat(gets("miss")).isEqualTo(1);
  }

  @Test
  void what_is_known_is_not_read() {
    ask("a", "text");

    String again =
        texts.get(
            "a",
            () -> {
              throw new AssertionError("read again");
            },
            source -> "another");

    assertThat(again).isEqualTo("text");
  }

  private String ask(String key, String text) {
    return texts.get(
        key,
        () -> text,
        source -> {
          made.incrementAndGet();
          return source;
        });
  }

  private double gets(String result) {
    return meters.get("cache.gets").tag("result", result).functionCounter().count();
  }
}
