package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Who has an answer already is told so, and told whether it will ever change. */
@QuarkusTest
class CachingTest {

  private static final String IMMUTABLE = "private, max-age=31536000, immutable";

  @Inject MeterRegistry meters;

  @Test
  void every_answer_has_a_strong_tag_and_is_not_sent_twice() {
    Paper paper = Paper.showing(Telegram.OPENING);
    As reader = As.newcomer("REVIEWER", "ADMIN");
    long submission = As.anna().submits(Telegram.OPENING + "\n").from(1).on(paper).is(201).id();

    for (String path : reads(paper, submission, reader.name())) {
      for (String form : forms(path)) {
        As asking = reader.accepting(form);
        Answer first = asking.gets(path).is(200);
        Answer head = asking.asks("HEAD", path).is(200);
        Answer again = asking.ifNoneMatch(first.tag()).gets(path);
        Answer headAgain = asking.ifNoneMatch(first.tag()).asks("HEAD", path);
        Answer among = asking.ifNoneMatch("\"another\", W/" + first.tag()).gets(path);
        Answer other = asking.ifNoneMatch("\"another\"").gets(path);

        assertThat(first.tag()).as(path).matches("\"[^\"]+\"");
        assertThat(first.header("Cache-Control")).as(path).startsWith("private, ");
        assertThat(first.header("Vary")).as(path).contains("Authorization");
        assertThat(first.header("Content-Type")).as(path).startsWith(form);
        assertThat(head.tag()).as(path).isEqualTo(first.tag());
        assertThat(head.body()).as(path).isEmpty();
        assertThat(again.is(304).body()).as(path).isEmpty();
        assertThat(again.tag()).as(path).isEqualTo(first.tag());
        headAgain.is(304);
        among.is(304);
        assertThat(other.is(200).body()).as(path).isEqualTo(first.body());
      }
    }
  }

  @Test
  void what_never_changes_says_so() {
    Paper paper = Paper.showing(Telegram.OPENING);
    As.anna().keeps(Telegram.OPENING + "\n").from(1).on(paper).is(201);

    for (String path :
        List.of(
            paper.at("/revisions/2"),
            paper.at("/revisions/2/text"),
            paper.at("/revisions/2/attribution"),
            paper.diff(1, 2),
            "/api/v1/events/1/inclusion?size=2",
            "/api/v1/checkpoints/consistency?from=1&to=2")) {
      assertThat(As.anna().gets(path).is(200).header("Cache-Control")).isEqualTo(IMMUTABLE);
    }
    for (String path :
        List.of(
            paper.at("/revisions/latest"),
            paper.at("/revisions/published/text"),
            paper.at("/revisions/latest/attribution"),
            paper.diff("published", 2),
            paper.at("/revisions"),
            paper.path(),
            "/api/v1/events/1/inclusion",
            "/api/v1/checkpoints/2",
            "/api/v1/checkpoints/latest")) {
      assertThat(As.anna().gets(path).is(200).header("Cache-Control"))
          .isEqualTo("private, no-cache");
    }
  }

  @Test
  void what_one_has_already_is_neither_read_nor_worked_out() {
    Paper paper = Paper.showing(Telegram.OPENING);
    As.anna().keeps(Telegram.OPENING + "\nA. MIKOYAN").from(1).on(paper).is(201);
    long submission = As.boris().submits(Telegram.ADVICE).from(1).on(paper).is(201).id();

    for (String path :
        List.of(
            paper.at("/revisions/2/text"),
            paper.at("/revisions/2"),
            paper.at("/revisions/2/attribution"),
            paper.diff(1, 2),
            "/api/v1/submissions/" + submission + "/diff")) {
      for (String form : forms(path)) {
        As asking = As.clara().accepting(form);
        List<Double> before = work();
        Answer unread = asking.ifNoneMatch("*").gets(path).is(304);
        assertThat(work()).as(path).isEqualTo(before);

        Answer read = asking.gets(path).is(200);
        List<Double> after = work();
        assertThat(after).as(path).isNotEqualTo(before);

        assertThat(read.tag()).as(path).isEqualTo(unread.tag());
        asking.ifNoneMatch(read.tag()).gets(path).is(304);
        assertThat(work()).as(path).isEqualTo(after);
      }
    }
  }

  @Test
  void the_same_two_texts_are_compared_once_for_all_who_ask() {
    Paper paper = Paper.showing(Telegram.OPENING);
    Paper other = Paper.showing(Telegram.OPENING);
    String corrected = Telegram.OPENING + UUID.randomUUID();
    As.anna().keeps(corrected).from(1).on(paper).is(201);
    As.boris().keeps(corrected).from(1).on(other).is(201);
    String unsaved = Json.of("from", "T@1", "text", corrected);
    double before = comparisons();

    Together.all(8, i -> As.clara().gets((i % 2 == 0 ? paper : other).diff(1, 2)).is(200));
    As.clara().accepting("text/plain").gets(paper.diff(1, 2)).is(200);
    As.clara().accepting("text/html").gets(other.diff("published", "latest")).is(200);
    As.clara().posts(paper.document() + "/diff", unsaved).is(200);

    assertThat(comparisons() - before).isEqualTo(1);
  }

  @Test
  void a_submission_is_compared_with_the_published_text_once() {
    Paper paper = Paper.showing(Telegram.OPENING);
    double before = comparisons();

    long submission =
        As.anna().submits(Telegram.OPENING + UUID.randomUUID()).from(1).on(paper).is(201).id();
    As.clara().gets("/api/v1/submissions/" + submission + "/diff").is(200);
    As.clara().approves(submission).is(201);

    assertThat(comparisons() - before).isEqualTo(1);
  }

  @Test
  void a_tag_is_of_the_texts_and_of_what_else_the_answer_says() {
    Paper paper = Paper.showing(Telegram.OPENING);
    Paper other = Paper.showing(Telegram.OPENING);
    As.anna().keeps(Telegram.OPENING + "\n").from(1).on(paper).is(201);
    As.boris().keeps(Telegram.OPENING + "\n").from(1).on(other).is(201);
    As.boris().keeps(Telegram.OPENING + "\n").from(2).on(other).is(201);
    As plain = As.clara().accepting("text/plain");

    assertThat(plain.gets(paper.diff(1, 2)).tag())
        .isEqualTo(plain.gets(other.diff(1, 2)).tag())
        .isEqualTo(plain.gets(other.diff(1, 3)).tag())
        .isNotEqualTo(plain.gets(paper.diff(2, 1)).tag())
        .isNotEqualTo(plain.gets(paper.diff(1, 1)).tag());
    assertThat(plain.gets(paper.at("/revisions/2/text")).tag())
        .isEqualTo(plain.gets(other.at("/revisions/3/text")).tag())
        .isNotEqualTo(plain.gets(paper.at("/revisions/1/text")).tag());
    assertThat(As.clara().gets(paper.diff(1, 2)).tag())
        .isNotEqualTo(As.clara().gets(other.diff(1, 2)).tag());
    assertThat(As.clara().gets(other.diff(1, 2)).tag())
        .isNotEqualTo(As.clara().gets(other.diff(1, 3)).tag());
    assertThat(As.clara().gets(paper.at("/revisions/2/attribution")).tag())
        .isNotEqualTo(As.clara().gets(other.at("/revisions/2/attribution")).tag());
  }

  @Test
  void a_refusal_is_never_cached() {
    Paper paper = Paper.showing(Telegram.OPENING);

    Answer missing = As.anna().gets(paper.at("/revisions/2")).is(404);
    Answer closed = As.nobody().gets("/api/v1/events").is(401);

    assertThat(missing.header("Cache-Control")).isEqualTo("no-store");
    assertThat(closed.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_forms_of_one_diff_have_tags_of_their_own() {
    Paper paper = Paper.showing(Telegram.OPENING);
    As.anna().keeps(Telegram.OPENING + "\n").from(1).on(paper).is(201);
    String path = paper.diff(1, 2);

    String json = As.anna().accepting("application/json").gets(path).tag();
    String html = As.anna().accepting("text/html").gets(path).tag();
    String plain = As.anna().accepting("text/plain").gets(path).tag();

    assertThat(List.of(json, html, plain)).doesNotHaveDuplicates();
    As.anna().accepting("text/html").ifNoneMatch(json).gets(path).is(200);
    assertThat(As.anna().gets(path).header("Vary")).contains("Accept");
  }

  @Test
  void a_tag_is_another_when_the_thing_has_moved() {
    Paper paper = Paper.showing(Telegram.OPENING);
    List<String> moving =
        List.of(
            paper.path(), paper.document(), paper.at("/revisions"), paper.at("/revisions/latest"));
    List<String> before = moving.stream().map(path -> As.anna().gets(path).tag()).toList();

    As.anna().keeps(Telegram.OPENING + "\n").from(1).on(paper).is(201);

    for (int i = 0; i < moving.size(); i++) {
      As.anna().ifNoneMatch(before.get(i)).gets(moving.get(i)).is(200);
    }
  }

  @Test
  void two_people_do_not_share_the_tag_of_what_they_see_differently() {
    Paper paper = Paper.showing(Telegram.OPENING);
    long submission = As.anna().submits(Telegram.OPENING + "\n").from(1).on(paper).is(201).id();

    String asAnna = As.anna().sees(submission).tag();
    String asClara = As.clara().sees(submission).tag();

    assertThat(asAnna).isNotEqualTo(asClara);
  }

  private double comparisons() {
    return meters.get("recension.diff").timer().count();
  }

  /** Texts compared, texts read from the database, and how often anything remembered was sought. */
  private List<Double> work() {
    double sought =
        meters.get("cache.gets").functionCounters().stream()
            .filter(c -> List.of("diffs", "words").contains(c.getId().getTag("cache")))
            .mapToDouble(FunctionCounter::count)
            .sum();
    return List.of(comparisons(), (double) WriteWatch.textsRead(), sought);
  }

  private static List<String> forms(String path) {
    if (path.contains("/diff")) {
      return List.of("application/json", "text/html", "text/plain");
    }
    if (path.contains("/checkpoints/") && !path.contains("/consistency")) {
      return List.of("application/json", "text/plain");
    }
    return List.of(path.endsWith("/text") ? "text/plain" : "application/json");
  }

  private static List<String> reads(Paper paper, long submission, String reader) {
    return List.of(
        "/api/v1/documents?q=mikoyan-1956",
        paper.document(),
        paper.path(),
        paper.at("/revisions"),
        paper.at("/revisions/1"),
        paper.at("/revisions/latest"),
        paper.at("/revisions/published"),
        paper.at("/revisions/1/text"),
        paper.at("/revisions/latest/text"),
        paper.at("/revisions/1/attribution"),
        paper.at("/publication"),
        paper.diff(1, 2),
        paper.diff("published", "latest"),
        "/api/v1/submissions?document=" + paper.slug(),
        "/api/v1/submissions/" + submission,
        "/api/v1/submissions/" + submission + "/diff",
        "/api/v1/events?limit=10",
        "/api/v1/events/1/inclusion",
        "/api/v1/events/1/inclusion?size=2",
        "/api/v1/checkpoints/latest",
        "/api/v1/checkpoints/2",
        "/api/v1/checkpoints/consistency?from=1&to=2",
        "/api/v1/me",
        "/api/v1/me/contributions",
        "/api/v1/me/tokens",
        "/api/v1/contributors?limit=1",
        "/api/v1/contributors/" + reader);
  }
}
