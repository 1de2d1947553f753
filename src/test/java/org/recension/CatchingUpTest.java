package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** An editor comes back after many revisions and asks who wrote what is new. */
@QuarkusTest
class CatchingUpTest {

  private static final String REDATED = Telegram.OPENING.replace("18 September", "19 September");
  private static final String SIGNED = "\n\uD83D\uDCDC A. MIKOYAN";

  @Test
  void every_word_that_came_names_its_first_writer_however_often_it_went() {
    Paper paper = written();

    Answer diff = As.edith().gets(paper.diff(1, 6)).is(200);

    String now = join(REDATED, Telegram.PLENUM, Telegram.ADVICE) + SIGNED;
    List<String> writers = writers(diff);
    assertThat(text(diff, "from")).isEqualTo(Telegram.OPENING);
    assertThat(text(diff, "to")).isEqualTo(now);
    assertThat(of("19", now, writers)).containsExactly("boris 3");
    assertThat(of(Telegram.PLENUM, now, writers)).containsExactly("anna 2");
    assertThat(of(Telegram.ADVICE, now, writers)).containsExactly("boris 3");
    assertThat(of("\uD83D\uDCDC A. MIKOYAN", now, writers)).containsExactly("clara 6");
    assertThat(of("A conversation with the", now, writers)).isEmpty();
  }

  @Test
  void what_a_diff_says_of_a_word_is_what_the_attribution_says() {
    Paper paper = written();

    for (int from = 1; from <= 5; from++) {
      for (int to = 2; to <= 6; to++) {
        List<String> attributed = new ArrayList<>();
        for (JsonNode run :
            As.edith().gets(paper.at("/revisions/" + to + "/attribution")).at("/runs")) {
          addTo(attributed, run);
        }
        List<String> writers = writers(As.edith().gets(paper.diff(from, to)).is(200));
        for (int i = 0; i < writers.size(); i++) {
          assertThat(writers.get(i)).as("%s→%s at %s", from, to, i).isIn("", attributed.get(i));
        }
      }
    }
  }

  @Test
  void the_words_of_a_merged_revision_name_the_writers_of_both_sides() {
    Paper paper = Paper.showing(Telegram.OPENING);
    String respelled = Telegram.OPENING.replace("Wang Jiaxiang", "Wang Chia-hsiang");
    String both = REDATED.replace("Wang Jiaxiang", "Wang Chia-hsiang");
    long dated = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    As.clara().approves(dated).is(201);
    Answer merged = As.boris().submits(respelled).from(1).on(paper).is(201);

    Answer diff = As.edith().gets(paper.diff(1, 4)).is(200);
    Answer judged = As.clara().gets("/api/v1/submissions/" + merged.id() + "/diff").is(200);

    assertThat(merged.at("/revision/parents").toString()).isEqualTo("[2,3]");
    assertThat(text(diff, "to")).isEqualTo(both);
    assertThat(of("19", both, writers(diff))).containsExactly("anna 2");
    assertThat(of("Chia-hsiang", both, writers(diff))).containsExactly("boris 3");
    assertThat(text(judged, "from")).isEqualTo(REDATED);
    assertThat(of("19", both, writers(judged))).isEmpty();
    assertThat(of("Chia-hsiang", both, writers(judged))).containsExactly("boris 3");
  }

  @Test
  void nobody_wrote_what_is_not_kept_and_nobody_what_went() {
    Paper paper = written();
    String unsaved = Json.of("from", "T@1", "text", REDATED);

    Answer tried = As.edith().posts(paper.document() + "/diff", unsaved).is(200);
    Answer back = As.edith().gets(paper.diff(6, 1)).is(200);

    assertThat(writers(tried)).containsOnly("");
    assertThat(writers(back)).containsOnly("", "edith 1").contains("edith 1");
  }

  /** Anna adds a passage, boris another and a date, clara strikes anna’s, boris puts it back. */
  private static Paper written() {
    Paper paper = Paper.showing(Telegram.OPENING);
    List<As> writers = List.of(As.anna(), As.boris(), As.clara(), As.boris(), As.clara());
    List<String> texts =
        List.of(
            join(Telegram.OPENING, Telegram.PLENUM),
            join(REDATED, Telegram.PLENUM, Telegram.ADVICE),
            join(REDATED, Telegram.ADVICE),
            join(REDATED, Telegram.PLENUM, Telegram.ADVICE),
            join(REDATED, Telegram.PLENUM, Telegram.ADVICE) + SIGNED);
    for (int i = 0; i < texts.size(); i++) {
      writers.get(i).keeps(texts.get(i)).from(i + 1).on(paper).is(201);
    }
    return paper;
  }

  private static String join(String... passages) {
    return String.join("\n\n", passages);
  }

  private static String text(Answer diff, String side) {
    StringBuilder text = new StringBuilder();
    diff.at("/edits").forEach(edit -> text.append(edit.at("/" + side + "/text").asText()));
    return text.toString();
  }

  /** For each code point of the newer text who wrote it, empty where the diff names nobody. */
  private static List<String> writers(Answer diff) {
    List<String> writers = new ArrayList<>();
    boolean isKept = !diff.at("/to/ref").isNull();
    for (JsonNode edit : diff.at("/edits")) {
      JsonNode came = edit.get("to");
      boolean names = isKept && Set.of("INSERT", "REPLACE").contains(edit.get("op").asText());
      assertThat(edit.get("writers").isNull()).as(edit.toString()).isNotEqualTo(names);
      StringBuilder covered = new StringBuilder();
      for (JsonNode run : edit.get("writers")) {
        addTo(writers, run);
        covered.append(run.get("text").asText());
      }
      assertThat(covered.toString()).isEqualTo(names ? came.get("text").asText() : "");
      while (writers.size() < came.get("end").intValue()) {
        writers.add("");
      }
    }
    return writers;
  }

  private static void addTo(List<String> writers, JsonNode run) {
    assertThat(run.get("start").intValue()).as(run.toString()).isEqualTo(writers.size());
    String text = run.get("text").asText();
    String writer = run.at("/author/username").asText() + " " + run.get("revision");
    text.codePoints().forEach(c -> writers.add(writer));
    assertThat(run.get("end").intValue()).as(run.toString()).isEqualTo(writers.size());
  }

  /** Those that the diff names for a passage of the newer text. */
  private static Set<String> of(String passage, String text, List<String> writers) {
    int at = text.indexOf(passage);
    assertThat(at).as(passage).isNotNegative();
    int start = text.codePointCount(0, at);
    int length = passage.codePointCount(0, passage.length());
    Set<String> named = new LinkedHashSet<>(writers.subList(start, start + length));
    named.remove("");
    return named;
  }
}
