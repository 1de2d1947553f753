package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a witness said before and after its corrections, read and compared over the API. */
@QuarkusTest
class LayersTest {

  private static final String SIGNED =
      "which demonstrate an ~~absolutely~~ unhealthy situation, ++18 September++, in the KWP 🖋.";

  @Test
  void a_layer_is_read_without_its_signs() {
    Paper paper = Paper.showing(SIGNED);

    assertThat(read(paper, "?layer=FIRST"))
        .isEqualTo("which demonstrate an absolutely unhealthy situation, in the KWP 🖋.");
    assertThat(read(paper, "?layer=FINAL"))
        .isEqualTo("which demonstrate an unhealthy situation, 18 September, in the KWP 🖋.");
    assertThat(read(paper, "?layer=ALL"))
        .isEqualTo(
            "which demonstrate an absolutely unhealthy situation, 18 September, in the KWP 🖋.");
    assertThat(read(paper, "?layer=TYPED"))
        .isEqualTo("which demonstrate an unhealthy situation, in the KWP 🖋.");
    assertThat(read(paper, "")).isEqualTo(SIGNED);
  }

  @Test
  void a_layer_that_no_text_has_is_refused() {
    Paper paper = Paper.showing(SIGNED);

    Answer answer = As.anna().gets(paper.at("/revisions/1/text?layer=LAST"));

    assertThat(answer.is(400).text("/detail")).contains("layer");
    assertThat(As.anna().gets(diff(paper, "T@1:LAST", "T@1")).is(400).text("/detail"))
        .contains("from", "T@3:FINAL");
  }

  @Test
  void a_difference_between_layers_points_at_the_words_as_written() {
    Paper paper = Paper.showing(SIGNED);

    Answer diff = As.anna().gets(diff(paper, "T@1:FIRST", "T@published:FINAL")).is(200);

    List<JsonNode> changes = changes(diff);
    assertThat(changes).hasSize(2);
    assertThat(changes.get(0).at("/from/text").asText().strip()).isEqualTo("absolutely");
    assertThat(changes.get(1).at("/to/text").asText()).contains("18 September");
    for (JsonNode edit : diff.at("/edits")) {
      for (String side : List.of("from", "to")) {
        String read = edit.at("/" + side + "/text").asText();
        assertThat(bare(written(edit.at("/" + side + "/written")))).contains(bare(read));
      }
    }
    assertThat(written(changes.get(0).at("/from/written"))).isEqualTo("absolutely~~ ");
    assertThat(joined(diff, "from")).isEqualTo(read(paper, "?layer=FIRST"));
    assertThat(joined(diff, "to")).isEqualTo(read(paper, "?layer=FINAL"));
    assertThat(diff.text("/from/ref")).isEqualTo("T@1:FIRST");
    assertThat(diff.text("/from/layer")).isEqualTo("FIRST");
    assertThat(diff.text("/to/layer")).isEqualTo("FINAL");
    assertThat(diff.text("/from/sha256")).isEqualTo(diff.text("/to/sha256"));
  }

  @Test
  void what_came_in_a_layer_names_who_wrote_it() {
    Paper paper = Paper.showing("which lasted from 1800 to 2200");
    As.anna().keeps("which lasted ~~from 1800~~++until++ to 2200").from(1).on(paper).is(201);

    Answer diff = As.anna().gets(diff(paper, "T@1:FINAL", "T@2:FINAL")).is(200);

    JsonNode change = changes(diff).get(0);
    assertThat(change.at("/writers/0/revision").asInt()).isEqualTo(2);
    assertThat(change.at("/writers/0/text").asText()).isEqualTo("until");
  }

  @Test
  void layers_are_told_apart_where_answers_are_remembered() {
    Paper paper = Paper.showing(SIGNED);

    Answer typed = As.anna().gets(diff(paper, "T@1:TYPED", "T@1:FINAL")).is(200);
    Answer first = As.anna().gets(diff(paper, "T@1:FIRST", "T@1:FINAL")).is(200);
    Answer written = As.anna().gets(diff(paper, "T@1", "T@1")).is(200);

    assertThat(changes(typed)).hasSize(1);
    assertThat(changes(first)).hasSize(2);
    assertThat(changes(written)).isEmpty();
    assertThat(List.of(typed.tag(), first.tag(), written.tag())).doesNotHaveDuplicates();
    assertThat(written.at("/edits/0/from").has("written")).isFalse();
  }

  @Test
  void other_signs_around_the_same_words_are_a_change_of_notation() {
    Paper paper =
        Paper.showing("today, [inserted by hand: 18 September], an absolutely unhealthy situation");
    As.anna()
        .keeps("today, ++18 September++, an ~~absolutely~~ unhealthy situation")
        .from(1)
        .on(paper)
        .is(201);
    As.anna()
        .keeps("today, ++19 September++, an ~~absolutely~~ unhealthy situation")
        .from(2)
        .on(paper)
        .is(201);

    Answer signs = As.anna().gets(diff(paper, "T@1", "T@2")).is(200);
    Answer words = As.anna().gets(diff(paper, "T@2", "T@3")).is(200);

    assertThat(changes(signs)).isNotEmpty();
    assertThat(changes(signs)).allMatch(edit -> edit.at("/kind").asText().equals("NOTATION"));
    assertThat(changes(words)).hasSize(1);
    assertThat(changes(words).get(0).at("/kind").asText()).isEqualTo("READING");
  }

  @Test
  void an_unsaved_text_is_compared_in_the_layer_that_is_asked_for() {
    Paper paper = Paper.showing(SIGNED);

    Answer diff =
        As.anna()
            .posts(
                "/api/v1/documents/" + paper.slug() + "/diff",
                Json.of("from", "T@1:FINAL", "text", "~~nothing~~" + SIGNED))
            .is(200);

    assertThat(changes(diff)).isEmpty();
    assertThat(diff.text("/to/layer")).isEqualTo("FINAL");
  }

  @Test
  void texts_are_merged_as_they_are_written() {
    Paper paper = Paper.showing(SIGNED);

    Answer merge =
        As.anna()
            .posts(
                "/api/v1/documents/" + paper.slug() + "/merge",
                Json.of("base", "T@1", "left", "T@1:FINAL", "right", "T@1"));

    assertThat(merge.is(422).text("/violations/0/field")).isEqualTo("left");
  }

  @Test
  void a_sign_that_went_wrong_is_kept_and_pointed_at() {
    Paper paper = Paper.showing("the first line\nand \u200B[the second");

    Answer revision = As.anna().gets(paper.at("/revisions/1")).is(200);

    assertThat(revision.at("/diagnostics")).hasSize(2);
    assertThat(revision.text("/diagnostics/0/code")).isEqualTo("zero-width");
    assertThat(revision.text("/diagnostics/0/severity")).isEqualTo("WARNING");
    assertThat(revision.text("/diagnostics/1/code")).isEqualTo("unclosed-sign");
    assertThat(revision.text("/diagnostics/1/severity")).isEqualTo("ERROR");
    assertThat(revision.number("/diagnostics/1/line")).isEqualTo(2);
    assertThat(revision.number("/diagnostics/1/column")).isEqualTo(6);
    assertThat(revision.number("/diagnostics/1/start")).isEqualTo(20);
  }

  private static String read(Paper paper, String query) {
    return As.anna().gets(paper.at("/revisions/published/text" + query)).is(200).body();
  }

  private static String diff(Paper paper, String from, String to) {
    return "/api/v1/documents/%s/diff?from=%s&to=%s".formatted(paper.slug(), from, to);
  }

  private static List<JsonNode> changes(Answer diff) {
    return StreamSupport.stream(diff.at("/edits").spliterator(), false)
        .filter(edit -> !edit.at("/op").asText().equals("EQUAL"))
        .toList();
  }

  private static String joined(Answer diff, String side) {
    StringBuilder joined = new StringBuilder();
    diff.at("/edits").forEach(edit -> joined.append(edit.at("/" + side + "/text").asText()));
    return joined.toString();
  }

  private static String written(JsonNode place) {
    int start = SIGNED.offsetByCodePoints(0, place.at("/start").asInt());
    int end = SIGNED.offsetByCodePoints(0, place.at("/end").asInt());
    return SIGNED.substring(start, end);
  }

  private static String bare(String text) {
    return text.replaceAll("~~absolutely~~|\\+\\+18 September\\+\\+,|[~+\\s]", "");
  }
}
