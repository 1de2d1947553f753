package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.recension.edition.Received;
import org.recension.edition.WitnessText;
import org.recension.tei.Tei;

/** A document taken out as a file. */
@QuarkusTest
class ExportTest {

  private static final String SIGNED =
      "an ~~absolutely~~ unhealthy situation, ++18 September++ [note: <see> 1 \\* 2].\n\n1. A new line";

  @Test
  void what_goes_out_as_tei_comes_in_as_the_same_text() {
    Paper paper = Paper.showing(SIGNED);

    Received received = Tei.read(export(paper, "application/tei+xml", "").getBytes(UTF_8));

    assertThat(received.edition().details().title()).isEqualTo("Mikoyan to the CPSU CC");
    assertThat(received.edition().witnesses())
        .extracting(WitnessText::siglum, WitnessText::text)
        .containsExactly(org.assertj.core.api.Assertions.tuple("T", SIGNED));
  }

  @Test
  void who_transcribed_and_who_reviewed_is_named_with_their_share() {
    Paper paper = Paper.showing("one two three");
    As.clara().approves(As.anna().submits("one two three four").from(1).on(paper).is(201).id());

    String tei = export(paper, "application/tei+xml", "");
    String plain = export(paper, "text/plain", "");

    assertThat(tei).contains("<respStmt ", "Edith", "Anna", "Clara", "<revisionDesc>");
    assertThat(plain)
        .contains("Transcribed by Edith: 3 words, 75 %.", "Transcribed by Anna: 1 words, 25 %.")
        .contains("Reviewed by Clara.");
  }

  @Test
  void a_layer_goes_out_without_signs() {
    Paper paper = Paper.showing(SIGNED);

    for (String form : new String[] {"text/plain", "text/markdown", "text/html"}) {
      assertThat(export(paper, form, "?layer=FIRST")).contains("an absolutely unhealthy situation");
      assertThat(export(paper, form, "?layer=FINAL"))
          .contains("an unhealthy situation, 18 September")
          .doesNotContain("absolutely", "note");
    }
    assertThat(export(paper, "application/tei+xml", "?layer=FINAL"))
        .contains("an unhealthy situation, 18 September")
        .doesNotContain("absolutely", "<add");
  }

  @Test
  void signs_are_shown_as_each_kind_of_file_shows_them() {
    Paper paper = Paper.showing(SIGNED);

    assertThat(export(paper, "text/plain", "")).contains(SIGNED);
    assertThat(export(paper, "text/html", ""))
        .contains("<del>absolutely</del>", "<ins>18 September</ins>", "&lt;see&gt;", "</p>\n<p>1.");
    assertThat(export(paper, "text/markdown", ""))
        .contains(
            "<del>absolutely</del>",
            "\\<see\\> 1 \\* 2\\]",
            "\n\n1\\. A new line",
            "\n\n1956-09-19\n");
  }

  @Test
  void only_what_is_published_goes_out_unless_another_text_is_asked_for() {
    Paper paper = Paper.showing("one two three");
    As.anna().keeps("one two three four").from(1).on(paper).is(201);

    assertThat(export(paper, "text/plain", "")).contains("one two three\n").doesNotContain("four");
    assertThat(export(paper, "text/plain", "?witness=T@latest")).contains("one two three four\n");
    As.nobody().gets(paper.document() + "/export?witness=T@latest").is(401);
    As.nobody().gets(paper.document() + "/export").is(200);
    assertThat(As.anna().gets(Paper.blank().document() + "/export").is(404).text("/detail"))
        .contains("published");
    As.anna().gets(paper.document() + "/export?witness=T@1:FINAL").is(400);
    As.anna().gets(paper.document() + "/export?witness=T@1&witness=T@2").is(400);
    As.anna().gets(paper.document() + "/export?layer=LAST").is(400);
  }

  private static String export(Paper paper, String form, String query) {
    Answer answer = As.clara().accepting(form).gets(paper.document() + "/export" + query).is(200);
    assertThat(answer.header("Content-Type")).startsWith(form);
    assertThat(answer.header("Content-Disposition")).contains(paper.slug() + ".");
    return answer.body();
  }
}
