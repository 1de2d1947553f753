package org.recension.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recension.comparison.AttributedText.Entry;
import org.recension.comparison.AttributedText.Stretch;
import org.recension.contributor.Person;
import org.recension.transcription.RunView;
import org.recension.transcription.Share;

/** Who wrote what, in colours and lines. */
class AttributedTextTest {

  @Test
  void every_stretch_looks_as_its_writer_does_in_the_legend() {
    AttributedText text =
        AttributedText.of(
            List.of(share("anna", 3, 4), share("boris", 1, 4)),
            List.of(run("anna", 1), run("boris", 2), run("anna", 3)));

    assertThat(text.legend()).extracting(Entry::look).containsExactly(0, 1);
    assertThat(text.legend()).extracting(Entry::percent).containsExactly(75L, 25L);
    assertThat(text.stretches()).extracting(Stretch::look).containsExactly(0, 1, 0);
  }

  @Test
  void who_wrote_least_of_many_shares_the_last_look() {
    List<Share> many = IntStream.range(0, 12).mapToObj(i -> share("w" + i, 12 - i, 78)).toList();

    AttributedText text = AttributedText.of(many, List.of(run("w11", 1)));

    assertThat(text.legend()).hasSize(12);
    assertThat(text.legend()).extracting(Entry::look).endsWith(6, 7, 7, 7, 7, 7);
    assertThat(text.stretches().get(0).look()).isEqualTo(7);
  }

  private static Share share(String name, int words, int of) {
    return new Share(person(name), words, of);
  }

  private static RunView run(String name, int revision) {
    return new RunView(0, 1, "x", revision, person(name));
  }

  private static Person person(String name) {
    return new Person(name, name);
  }
}
