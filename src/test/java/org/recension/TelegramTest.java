package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recension.text.Telegram;

/**
 * The telegram as it was published, brought in over the API, says of both its witnesses what its
 * editors say; and so does what goes out as TEI and comes in again.
 */
@QuarkusTest
class TelegramTest {

  private static final String STRUCK = "We completely disagree with such an assessment";

  static List<String> brought() {
    String published = bring(Telegram.TEXT, "published");
    String tei =
        As.clara()
            .accepting("application/tei+xml")
            .gets(document(published) + "/export?witness=T@1&witness=H@1")
            .is(200)
            .body();
    return List.of(published, bring(tei, "tei"));
  }

  @ParameterizedTest
  @MethodSource("brought")
  void after_all_corrections_exactly_two_differences_are_left(String slug) {
    assertThat(changed(slug, "T@1:FINAL", "H@1:FINAL"))
        .satisfiesExactly(
            change -> assertThat(change.at("/from/text").asText()).contains("18 September"),
            change -> assertThat(change.at("/to/text").asText()).contains("and the CC plenum"));
  }

  @ParameterizedTest
  @MethodSource("brought")
  void as_first_written_the_variant_has_what_was_struck(String slug) {
    List<String> came =
        changed(slug, "T@1:FINAL", "H@1:FIRST").stream()
            .map(change -> change.at("/to/text").asText().strip())
            .toList();

    assertThat(came)
        .contains(
            "absolutely",
            "the issue we raised",
            "reprisals against honest Party members are halted",
            "speak out/act");
  }

  @ParameterizedTest
  @MethodSource("brought")
  void each_layer_reads_as_its_paper_read(String slug) {
    assertThat(read(slug, "T", "FINAL")).contains("today, 18 September, which lasted");
    assertThat(read(slug, "H", "FINAL")).contains("today, which lasted");
    assertThat(read(slug, "H", "FIRST")).contains("an absolutely unhealthy situation");
    assertThat(read(slug, "H", "ALL")).contains(STRUCK);
    assertThat(read(slug, "H", "FINAL")).doesNotContain(STRUCK).doesNotContain("absolutely");
  }

  @Test
  void the_apparatus_is_printed_as_an_edition_prints_it() {
    String slug = brought().get(0);

    String printed =
        As.clara()
            .accepting("text/plain")
            .gets(document(slug) + "/apparatus?base=T@1:FINAL&witness=H@1:FINAL&witness=H@1:FIRST")
            .is(200)
            .body();

    assertThat(printed)
        .contains("unhealthy ] absolutely unhealthy H¹")
        .contains("18 September, ] om. H H¹")
        .contains("and the CC plenum");
  }

  @Test
  void texts_notation_and_apparatus_come_back_from_tei_as_they_went() {
    List<String> both = brought();

    for (String siglum : List.of("T", "H")) {
      assertThat(text(both.get(1), siglum)).isEqualTo(text(both.get(0), siglum));
    }
    for (String form : List.of("text/plain", "text/csv")) {
      assertThat(apparatus(both.get(1), form)).isEqualTo(apparatus(both.get(0), form));
    }
    assertThat(As.clara().gets(document(both.get(1))).is(200).text("/title"))
        .isEqualTo(As.clara().gets(document(both.get(0))).is(200).text("/title"));
  }

  @Test
  void a_collation_that_comes_in_as_tei_gives_the_text_of_each_witness() {
    String slug = brought().get(0);
    String collation = apparatus(slug, "application/tei+xml");

    String again = bring(collation, "tei");

    assertThat(text(again, "T").strip()).isEqualTo(read(slug, "T", "FINAL").strip());
  }

  @Test
  void the_demonstration_is_what_the_import_gives_and_one_reviewed_revision() {
    String slug = brought().get(0);
    String demo = "/api/v1/documents/mikoyan-1956-09-19/witnesses/";

    for (String siglum : List.of("T", "H")) {
      assertThat(As.clara().gets(demo + siglum + "/revisions/1/text").is(200).body())
          .isEqualTo(text(slug, siglum));
    }
    Answer marked = As.clara().gets(demo + "H/revisions/2").is(200);
    assertThat(marked.text("/author/username")).isEqualTo("anna");
    assertThat(marked.text("/text"))
        .contains("~~the issue we raised~~++this++", "~~speak out/act~~++pursue work++");
    assertThat(
            changed("mikoyan-1956-09-19", "H@1", "H@2").stream()
                .map(change -> change.at("/kind").asText()))
        .isNotEmpty();
    assertThat(changed("mikoyan-1956-09-19", "T@1:FINAL", "H@2:FINAL")).hasSize(2);
  }

  private static String bring(String text, String convention) {
    String slug = "telegram-" + UUID.randomUUID();
    As.edith()
        .posts(
            "/api/v1/imports",
            Json.of("slug", slug, "title", "Mikoyan", "convention", convention, "text", text))
        .is(201);
    return slug;
  }

  private static String document(String slug) {
    return "/api/v1/documents/" + slug;
  }

  private static List<JsonNode> changed(String slug, String from, String to) {
    Answer diff = As.clara().gets(document(slug) + "/diff?from=" + from + "&to=" + to).is(200);
    return StreamSupport.stream(diff.at("/edits").spliterator(), false)
        .filter(edit -> !edit.at("/op").asText().equals("EQUAL"))
        .toList();
  }

  private static String read(String slug, String siglum, String layer) {
    return As.clara().gets(path(slug, siglum) + "?layer=" + layer).is(200).body();
  }

  private static String text(String slug, String siglum) {
    return As.clara().gets(path(slug, siglum)).is(200).body();
  }

  private static String path(String slug, String siglum) {
    return document(slug) + "/witnesses/" + siglum + "/revisions/1/text";
  }

  private static String apparatus(String slug, String form) {
    return As.clara()
        .accepting(form)
        .gets(document(slug) + "/apparatus?base=T@1:FINAL&witness=H@1:FINAL&witness=H@1:FIRST")
        .is(200)
        .body();
  }
}
