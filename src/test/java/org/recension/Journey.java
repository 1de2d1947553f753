package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** The way of a text from the desk of a transcriber to the eyes of the world. */
abstract class Journey extends AppendOnly {

  private static final String SLIP = "information about what that they have on this issue";
  private static final String CORRECTION = "information about what they have on this issue";
  private static final String CORRECTED = Telegram.TEXT.replace(SLIP, CORRECTION);

  @Test
  void a_text_sent_is_a_text_kept_byte_for_byte() throws Exception {
    Paper paper = Paper.blank();

    Answer kept = As.boris().keeps(Telegram.TEXT).saying("First reading").on(paper).is(201);

    assertThat(kept.header("Location")).isEqualTo(paper.at("/revisions/1"));
    assertThat(kept.number("/number")).isEqualTo(1);
    assertThat(kept.at("/parents")).isEmpty();
    assertThat(kept.text("/author/username")).isEqualTo("boris");
    assertThat(kept.text("/summary")).isEqualTo("First reading");
    assertThat(kept.text("/sha256")).isEqualTo(sha256(Telegram.TEXT));
    assertThat(kept.text("/text")).isEqualTo(Telegram.TEXT);
    assertThat(kept.at("/lineEndingsChanged").booleanValue()).isFalse();
    assertThat(kept.at("/diagnostics")).isEmpty();
    assertThat(paper.text(1)).isEqualTo(Telegram.TEXT);
    assertThat(As.anna().gets(kept.header("Location")).is(200).json()).isEqualTo(kept.json());
  }

  @Test
  void other_line_endings_become_line_feeds_and_the_answer_says_so() {
    Paper paper = Paper.blank();

    Answer kept = As.boris().keeps("19 September 1956\r\nA. MIKOYAN\r").on(paper).is(201);

    assertThat(kept.text("/text")).isEqualTo("19 September 1956\nA. MIKOYAN\n");
    assertThat(kept.at("/lineEndingsChanged").booleanValue()).isTrue();
    assertThat(paper.text(1)).isEqualTo("19 September 1956\nA. MIKOYAN\n");
  }

  @Test
  void what_cannot_be_seen_is_kept_and_pointed_at() {
    Paper paper = Paper.blank();
    String hidden = "Пак\u200B Хон\u202Eён \uD83D\uDCDC 박헌영\uFEFF";

    Answer kept = As.boris().keeps(hidden).on(paper).is(201);

    assertThat(paper.text(1)).isEqualTo(hidden);
    assertThat(kept.number("/characters")).isEqualTo(hidden.codePointCount(0, hidden.length()));
    assertThat(kept.at("/diagnostics").findValuesAsText("code"))
        .containsExactly("zero-width", "bidi-control", "zero-width");
    assertThat(kept.at("/diagnostics/1/start").intValue()).isEqualTo(8);
  }

  @Test
  void a_correction_goes_from_the_desk_to_publication() {
    Paper paper = Paper.showing(Telegram.TEXT);

    Answer sent = As.anna().submits(CORRECTED).from(1).saying("A slip").on(paper).is(201);

    assertThat(sent.header("Location")).isEqualTo("/api/v1/submissions/" + sent.id());
    assertThat(sent.text("/state")).isEqualTo("OPEN");
    assertThat(sent.text("/document")).isEqualTo(paper.slug());
    assertThat(sent.text("/witness")).isEqualTo("T");
    assertThat(sent.text("/contributor/username")).isEqualTo("anna");
    assertThat(sent.number("/revision/number")).isEqualTo(2);
    assertThat(sent.at("/revision/parents").toString()).isEqualTo("[1]");
    assertThat(sent.number("/base/number")).isEqualTo(1);
    assertThat(sent.at("/merge").isNull()).isTrue();
    assertThat(sent.number("/requiredApprovals")).isEqualTo(1);
    assertThat(sent.text("/whyNot/rule")).isEqualTo("reviewersDecide");

    As.anna().approves(sent.id()).forbids("reviewersDecide");
    Answer approved = As.clara().approves(sent.id()).is(201);

    assertThat(approved.text("/state")).isEqualTo("APPROVED");
    assertThat(approved.text("/decisions/0/reviewer/username")).isEqualTo("clara");
    assertThat(approved.text("/decisions/0/verdict")).isEqualTo("APPROVE");
    assertThat(approved.text("/decisions/0/revisionSha256"))
        .isEqualTo(sent.text("/revision/sha256"));
    assertThat(approved.text("/decisions/0/baseSha256")).isEqualTo(sent.text("/base/sha256"));
    Answer shown = As.nobody().gets(paper.at("/revisions/published")).is(200);
    assertThat(shown.text("/text")).isEqualTo(CORRECTED);
    assertThat(shown.number("/number")).isEqualTo(2);
    assertThat(As.nobody().gets(paper.at("/revisions/published/text")).is(200).body())
        .isEqualTo(CORRECTED);
    Answer publication = As.nobody().gets(paper.at("/publication")).is(200);
    assertThat(publication.number("/revision/number")).isEqualTo(2);
    assertThat(publication.at("/submission").longValue()).isEqualTo(sent.id());
    assertThat(publication.text("/publisher/username")).isEqualTo("clara");
  }

  @Test
  void nobody_approves_their_own_submission() {
    Paper paper = Paper.showing(Telegram.TEXT);
    As both = As.newcomer("TRANSCRIBER", "REVIEWER");
    long submission = both.submits(CORRECTED).from(1).on(paper).is(201).id();

    Answer refused = both.approves(submission);

    refused.forbids("nobodyDecidesOnOwnWords");
    assertThat(As.anna().sees(submission).text("/state")).isEqualTo("OPEN");
    assertThat(paper.published()).isEqualTo(1);
  }

  @Test
  void the_diff_says_the_same_in_every_form() {
    Paper paper = Paper.showing(Telegram.TEXT);
    As.anna().keeps(CORRECTED).from(1).on(paper).is(201);

    Answer json = As.clara().accepting("*/*").gets(paper.diff(1, 2)).is(200);
    Answer html = As.clara().accepting("text/html").gets(paper.diff(1, 2)).is(200);
    Answer plain = As.clara().accepting("text/plain").gets(paper.diff(1, 2)).is(200);

    assertThat(json.header("Content-Type")).startsWith("application/json");
    assertThat(html.header("Content-Type")).startsWith("text/html");
    assertThat(plain.header("Content-Type")).startsWith("text/plain").containsIgnoringCase("utf-8");
    assertThat(side(json, "from")).isEqualTo(Telegram.TEXT);
    assertThat(side(json, "to")).isEqualTo(CORRECTED);
    assertThat(json.text("/from/ref")).isEqualTo("T@1");
    assertThat(json.text("/to/ref")).isEqualTo("T@2");
    assertThat(json.text("/offsetUnit")).isEqualTo("codePoint");
    assertThat(changes(json)).containsExactly("DELETE");
    assertThat(plain.body()).contains("[-that -]").doesNotContain("{+");
    assertThat(plain.body().replaceAll("\\[-|-\\]", "")).isEqualTo(Telegram.TEXT);
    assertThat(html.body()).containsPattern("<del[^>]*>[^<]*that").doesNotContain("<ins");
  }

  @Test
  void what_the_reviewer_judges_is_the_published_text_against_the_one_put_forward() {
    Paper paper = Paper.showing(Telegram.TEXT);
    long submission = As.anna().submits(CORRECTED).from(1).on(paper).is(201).id();
    String path = "/api/v1/submissions/" + submission + "/diff";

    Answer judged = As.clara().accepting("*/*").gets(path).is(200);
    Answer plain = As.clara().accepting("text/plain").gets(path).is(200);

    assertThat(judged.json()).isEqualTo(As.clara().gets(paper.diff(1, 2)).is(200).json());
    assertThat(plain.body()).contains("[-that -]");
  }

  @Test
  void a_text_is_compared_before_it_is_kept_and_nothing_is_written() {
    Paper paper = Paper.showing(Telegram.TEXT);

    Answer tried =
        As.anna()
            .posts(paper.document() + "/diff", Json.of("from", "T@published", "text", CORRECTED))
            .is(200);

    assertThat(side(tried, "from")).isEqualTo(Telegram.TEXT);
    assertThat(side(tried, "to")).isEqualTo(CORRECTED);
    assertThat(tried.at("/to/revision").isNull()).isTrue();
    assertThat(As.anna().gets(paper.path()).number("/latest")).isEqualTo(1);
  }

  @Test
  void three_texts_are_merged_for_a_look_and_nothing_is_written() {
    Paper paper = Paper.showing(Telegram.TEXT);
    As.anna().keeps(CORRECTED).from(1).on(paper).is(201);
    String dated = Telegram.TEXT.replace("19 August [SIC]", "19 September");
    As.boris().keeps(dated).from(1).on(paper).is(201);

    Answer merged =
        As.anna()
            .posts(
                paper.document() + "/merge", Json.of("base", "T@1", "left", "T@2", "right", "T@3"))
            .is(200);

    assertThat(merged.at("/clean").booleanValue()).isTrue();
    assertThat(merged.text("/text")).isEqualTo(dated.replace(SLIP, CORRECTION));
    assertThat(As.anna().gets(paper.path()).number("/latest")).isEqualTo(3);
  }

  @Test
  void every_stretch_of_the_published_text_has_its_writer() {
    Paper paper = Paper.showing(Telegram.TEXT);
    String extended = CORRECTED + "\n" + "Certified copy";
    long submission = As.anna().submits(extended).from(1).on(paper).is(201).id();
    As.clara().approves(submission).is(201);

    JsonNode runs =
        As.nobody().gets(paper.at("/revisions/published/attribution")).is(200).at("/runs");

    StringBuilder covered = new StringBuilder();
    for (JsonNode run : runs) {
      assertThat(run.get("start").intValue())
          .isEqualTo(covered.codePointCount(0, covered.length()));
      covered.append(run.get("text").asText());
      assertThat(run.get("end").intValue()).isEqualTo(covered.codePointCount(0, covered.length()));
    }
    assertThat(covered.toString()).isEqualTo(extended);
    JsonNode last = runs.get(runs.size() - 1);
    assertThat(last.get("text").asText()).endsWith("Certified copy");
    assertThat(last.at("/author/username").asText()).isEqualTo("anna");
    assertThat(last.get("revision").intValue()).isEqualTo(2);
    assertThat(runs.get(0).at("/author/username").asText()).isEqualTo("edith");
  }

  @Test
  void the_history_lists_every_revision_newest_first_without_texts() {
    Paper paper = Paper.showing(Telegram.TEXT);
    As.anna().keeps(CORRECTED).from(1).on(paper).is(201);
    As.boris().keeps(CORRECTED + "\n").from(2).on(paper).is(201);

    Answer history = As.clara().gets(paper.at("/revisions")).is(200);

    assertThat(history.all("/number")).containsExactly("3", "2", "1");
    assertThat(history.all("/author/username")).containsExactly("boris", "anna", "edith");
    assertThat(history.at("/items/0/parents").toString()).isEqualTo("[2]");
    assertThat(history.at("/items/0").has("text")).isFalse();
    assertThat(history.at("/next").isNull()).isTrue();
  }

  @Test
  void everything_that_happened_stands_in_order() {
    Paper paper = Paper.showing(Telegram.OPENING);
    long submission = As.anna().submits(Telegram.OPENING + "\n").from(1).on(paper).is(201).id();
    As.clara().approves(submission).is(201);

    List<JsonNode> events = Timeline.read().stream().filter(e -> isOn(e, paper)).toList();

    assertThat(events)
        .extracting(e -> e.get("type").asText() + " by " + e.get("actor").asText())
        .containsExactly(
            "DOCUMENT_CREATED by edith",
            "WITNESS_ADDED by edith",
            "REVISION_KEPT by edith",
            "REVISION_SUBMITTED by edith",
            "DECISION_MADE by clara",
            "SUBMISSION_CLOSED by clara",
            "REVISION_PUBLISHED by clara",
            "REVISION_KEPT by anna",
            "REVISION_SUBMITTED by anna",
            "DECISION_MADE by clara",
            "SUBMISSION_CLOSED by clara",
            "REVISION_PUBLISHED by clara");
    assertThat(events.get(8).get("submission").longValue()).isEqualTo(submission);
    assertThat(events.get(11).get("revision").intValue()).isEqualTo(2);
  }

  @Test
  void contributors_see_what_became_of_their_words() {
    As writer = As.newcomer("TRANSCRIBER");
    Paper paper = Paper.showing(Telegram.TEXT);
    String extended = CORRECTED + "\nCertified copy";
    long first = writer.submits(extended).from(1).on(paper).is(201).id();
    As.clara().approves(first).is(201);
    long second = writer.submits(extended + " true").from(2).on(paper).is(201).id();
    As.clara().returns(second, "This is not on the paper").is(201);

    Answer contributions = writer.gets("/api/v1/me/contributions").is(200);

    assertThat(contributions.all("/submission/id"))
        .containsExactly(String.valueOf(second), String.valueOf(first));
    assertThat(contributions.all("/submission/state")).containsExactly("RETURNED", "APPROVED");
    assertThat(contributions.text("/items/0/submission/decisions/0/comment"))
        .isEqualTo("This is not on the paper");
    assertThat(contributions.number("/items/1/wordsPublished")).isEqualTo(3);
    assertThat(As.nobody().gets(paper.at("/revisions/published/text")).body()).isEqualTo(extended);
  }

  @Test
  void signs_that_no_database_keeps_are_refused_wherever_they_stand() {
    String path = "/api/v1/documents/mikoyan%00";

    As.edith().gets(path).refuses(400, "malformed");
    As.edith().gets("/api/v1/documents?q=Mao%00").refuses(400, "malformed");
    As.edith().gets("/api/v1/documents?cursor=AAAA").refuses(400, "malformed");
    As.edith().gets("/api/v1/submissions?document=mikoyan%00").refuses(400, "malformed");
    As.admin().gets("/api/v1/contributors/anna%00").refuses(400, "malformed");
    As.signedIn("anna\0", As.demoPassword()).gets("/api/v1/me").refuses(401, "sign-in");
  }

  private static boolean isOn(JsonNode event, Paper paper) {
    return event.get("document").asText().equals(paper.slug());
  }

  private static String side(Answer diff, String side) {
    StringBuilder text = new StringBuilder();
    diff.at("/edits").forEach(edit -> text.append(edit.at("/" + side + "/text").asText()));
    return text.toString();
  }

  private static List<String> changes(Answer diff) {
    List<String> ops = new ArrayList<>();
    for (JsonNode edit : diff.at("/edits")) {
      if (!edit.get("op").asText().equals("EQUAL")) {
        ops.add(edit.get("op").asText());
      }
    }
    return ops;
  }

  private static String sha256(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}
