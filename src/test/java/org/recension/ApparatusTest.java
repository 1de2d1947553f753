package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Witnesses of a document collated over the API, at any revision and in any layer. */
@QuarkusTest
class ApparatusTest {

  private static final String TYPED =
      "today, ++18 September++, facts demonstrate an unhealthy situation in the KWP.";
  private static final String HANDWRITTEN =
      "today, facts demonstrate an ~~absolutely~~ unhealthy situation in the KWP.";

  @Test
  void two_witnesses_and_their_layers_make_one_apparatus() {
    Paper typed = telegram();

    Answer found = apparatus(typed, "base=T@1:FINAL&witness=H@1:FINAL&witness=H@1:FIRST").is(200);

    assertThat(all(found.at("/sources"), "label")).containsExactly("T", "H", "H¹");
    assertThat(found.at("/places")).hasSize(2);
    JsonNode date = found.at("/places/0");
    assertThat(date.at("/lemma/text").asText()).contains("18 September");
    assertThat(all(date.at("/readings/0/witnesses"), "label")).containsExactly("H", "H¹");
    JsonNode absolutely = found.at("/places/1");
    assertThat(absolutely.at("/printed").asText()).isEqualTo("unhealthy");
    assertThat(absolutely.at("/readings/0/printed").asText()).isEqualTo("absolutely unhealthy");
    assertThat(all(absolutely.at("/agreeing"), "")).containsExactly("T", "H");
  }

  @Test
  void each_reading_says_where_it_is_written() {
    Paper typed = telegram();

    Answer found = apparatus(typed, "base=T@1:FINAL&witness=H@1:FIRST").is(200);

    JsonNode written = found.at("/places/1/readings/0/witnesses/0/passage/written");
    assertThat(HANDWRITTEN.substring(written.at("/start").asInt(), written.at("/end").asInt()))
        .startsWith("absolutely");
    JsonNode lemma = found.at("/places/0/lemma/written");
    assertThat(TYPED.substring(lemma.at("/start").asInt(), lemma.at("/end").asInt()))
        .contains("18 September");
  }

  @Test
  void without_refs_all_that_is_published_is_collated() {
    Paper typed = telegram();

    Answer found = apparatus(typed, "").is(200);

    assertThat(all(found.at("/sources"), "ref"))
        .containsExactly("T@1:FINAL", "H@1:FIRST", "H@1:FINAL");
    assertThat(found.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(apparatus(typed, "base=T@1&witness=H@1").is(200).header("Cache-Control"))
        .contains("immutable");
  }

  @Test
  void it_is_printed_as_editors_print_it() {
    Paper typed = telegram();

    String printed =
        As.clara()
            .accepting("text/plain")
            .gets(typed.document() + "/apparatus?base=T@1:FINAL&witness=H@1:FIRST")
            .is(200)
            .body();

    assertThat(printed).contains("unhealthy ] absolutely unhealthy H¹");
  }

  @Test
  void every_form_says_the_same() {
    Paper typed = telegram();
    String path = typed.document() + "/apparatus?base=T@1:FINAL&witness=H@1:FIRST";

    for (String form :
        List.of("application/tei+xml", "text/html", "text/csv", "text/plain", "application/json")) {
      Answer answer = As.clara().accepting(form).gets(path).is(200);

      assertThat(answer.header("Content-Type")).startsWith(form);
      assertThat(answer.body()).contains("absolutely", "18 September", "H¹");
      assertThat(As.clara().accepting(form).ifNoneMatch(answer.tag()).gets(path).is(304).body())
          .isEmpty();
    }
  }

  @Test
  void a_form_that_names_the_document_changes_with_its_title() {
    Paper typed = telegram();
    String path = typed.document() + "/apparatus?base=T@1&witness=H@1";
    Answer before = As.clara().accepting("application/tei+xml").gets(path).is(200);
    As.edith()
        .ifMatch(As.edith().gets(typed.document()).tag())
        .patches(typed.document(), Json.of("title", "Another title"))
        .is(200);

    Answer after =
        As.clara().accepting("application/tei+xml").ifNoneMatch(before.tag()).gets(path).is(200);

    assertThat(before.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(after.body()).contains("Another title");
  }

  @Test
  void of_very_many_witnesses_the_last_texts_are_collated() {
    Paper typed = telegram();
    for (int i = 1; i < 11; i++) {
      As.edith()
          .posts(
              typed.document() + "/witnesses",
              Json.of("siglum", "K" + i, "title", "A copy", "kind", "OTHER"))
          .is(201);
      Paper copy = new Paper(typed.slug(), "K" + i);
      As.clara().approves(As.edith().submits("today, facts").on(copy).is(201).id()).is(201);
    }

    assertThat(all(apparatus(typed, "").is(200).at("/sources"), "layer"))
        .hasSize(12)
        .containsOnly("FINAL");
  }

  @Test
  void the_same_witness_twice_is_told_apart_by_its_ref() {
    Paper typed = telegram();
    As.anna().keeps(TYPED + " And more.").from(1).on(typed).is(201);

    Answer found = apparatus(typed, "base=T@1:FINAL&witness=T@2:FINAL&witness=H@1:FINAL").is(200);

    assertThat(all(found.at("/sources"), "label")).containsExactly("T@1:FINAL", "T@2:FINAL", "H");
  }

  @Test
  void what_cannot_be_collated_is_refused() {
    Paper typed = telegram();

    assertThat(apparatus(typed, "base=T").is(400).text("/detail")).startsWith("base: ");
    assertThat(apparatus(typed, "witness=H@1:LAST").is(400).text("/detail"))
        .startsWith("witness: ");
    assertThat(apparatus(typed, "base=T@1&witness=T@1").is(400).text("/detail"))
        .contains("named twice");
    assertThat(apparatus(typed, "base=T@1" + "&witness=H@1".repeat(20)).is(400).text("/detail"))
        .contains("at most 20");
    apparatus(typed, "base=T@9&witness=H@1").is(404);
    assertThat(apparatus(Paper.blank(), "").is(404).text("/detail")).contains("published");
  }

  private static Paper telegram() {
    Paper typed = Paper.showing(TYPED);
    As.edith()
        .posts(
            typed.document() + "/witnesses",
            Json.of("siglum", "H", "title", "Handwritten variant", "kind", "HANDWRITTEN"))
        .is(201);
    Paper handwritten = new Paper(typed.slug(), "H");
    As.clara().approves(As.edith().submits(HANDWRITTEN).on(handwritten).is(201).id()).is(201);
    return typed;
  }

  private static Answer apparatus(Paper paper, String query) {
    return As.clara().gets(paper.document() + "/apparatus?" + query);
  }

  private static List<String> all(JsonNode items, String member) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> member.isEmpty() ? item.asText() : item.get(member).asText())
        .toList();
  }
}
