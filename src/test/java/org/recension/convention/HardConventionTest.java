package org.recension.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of a mebibyte that were made to be hard. */
@Tag("measured")
class HardConventionTest {

  // A fifth of a second on a machine that is warm; minutes, if any step looked back too far.
  private static final Duration BOUND = Duration.ofSeconds(5);

  @ParameterizedTest
  @EnumSource
  void a_file_made_to_be_hard_is_read_at_once(Convention convention) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (String shape : shapes(convention)) {
      byte[] unit = shape.getBytes(StandardCharsets.UTF_8);
      byte[] file = shape.repeat((1 << 20) / unit.length).getBytes(StandardCharsets.UTF_8);

      long start = threads.getCurrentThreadCpuTime();
      assertThat(convention.read(file).diagnostics()).hasSizeLessThanOrEqualTo(1_000);

      assertThat(threads.getCurrentThreadCpuTime() - start)
          .as(shape)
          .isLessThanOrEqualTo(BOUND.toNanos());
    }
  }

  /** What of XML is hard is asked of it beside its reader. */
  private static List<String> shapes(Convention convention) {
    return switch (convention) {
      case PUBLISHED -> List.of("[", "[H: a]", "{a}[K: b]", "\n[note: a]", "\r\n", "𝔸[");
      case PLAIN -> List.of("\\", "~", "[]");
      case TEI -> List.of();
      case LOC -> List.of("[", "]", "[]", "[*", "*]", "[*[", "[*a*]", "[a]", "[a?]", "𝔸[");
      case FROMTHEPAGE ->
          List.of(
              "<",
              "<s>",
              "</s>",
              "<s></u>",
              "<s>a</s>",
              "<sic>a</sic>",
              "&",
              "[[",
              "[[a|",
              "]]",
              "[[a]]",
              "[?]",
              "<s>[[<u>");
      case LEIDEN ->
          List.of(
              "[", "[[", "⟦(", "a(b)", "{a}", "`a´", "\\", "\\a/", ".", "+", " | ", "ạ", "a\u0323",
              "\u0323", "v", "[...]");
    };
  }
}
