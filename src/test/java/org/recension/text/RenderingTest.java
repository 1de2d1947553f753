package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RenderingTest {

  @Test
  void a_change_from_an_escaped_sign_to_the_sign_is_seen() {
    Diff diff = Diff.between(Words.of("a &lt; b"), Words.of("a < b"));

    assertThat(Rendering.html(diff)).isEqualTo("a <del>&amp;lt;</del><ins>&lt;</ins> b");
  }

  @Test
  void a_text_cannot_bring_its_own_markup() {
    Diff diff = Diff.between(Words.of(""), Words.of("<b title=\"'\">&"));

    assertThat(Rendering.html(diff)).isEqualTo("<ins>&lt;b title=&quot;&#39;&quot;&gt;&amp;</ins>");
  }

  @Test
  void both_texts_can_be_read_off_either_rendering() {
    for (String older : TEXTS) {
      for (String newer : TEXTS) {
        Diff diff = Diff.between(Words.of(older), Words.of(newer));
        assertThat(newer(html(diff))).isEqualTo(newer);
        assertThat(older(html(diff))).isEqualTo(older);
        assertThat(html(diff)).isEqualTo(Rendering.plain(diff));
      }
    }
  }

  private static final List<String> TEXTS =
      List.of(
          "",
          Telegram.OPENING,
          Telegram.OPENING.replace("Comrades", "<comrades> & \"friends\""),
          Telegram.OPENING.toUpperCase(Locale.ROOT),
          Telegram.DEPARTURE,
          "1 < 2, isn't it? %s & 100%");

  /** The HTML with the marks of plain text instead of its own. */
  private static String html(Diff diff) {
    return Rendering.html(diff)
        .replace("<del>", "[-")
        .replace("</del>", "-]")
        .replace("<ins>", "{+")
        .replace("</ins>", "+}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String newer(String plain) {
    return plain.replaceAll("(?s)\\[-.*?-\\]", "").replace("{+", "").replace("+}", "");
  }

  private static String older(String plain) {
    return plain.replaceAll("(?s)\\{\\+.*?\\+\\}", "").replace("[-", "").replace("-]", "");
  }
}
