package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Who has an answer already is told so, and told whether it will ever change. */
@QuarkusTest
class CachingTest {

  private static final String IMMUTABLE = "private, max-age=31536000, immutable";

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
            paper.diff(1, 2))) {
      assertThat(As.anna().gets(path).is(200).header("Cache-Control")).isEqualTo(IMMUTABLE);
    }
    for (String path :
        List.of(
            paper.at("/revisions/latest"),
            paper.at("/revisions/published/text"),
            paper.at("/revisions/latest/attribution"),
            paper.diff("published", 2),
            paper.at("/revisions"),
            paper.path())) {
      assertThat(As.anna().gets(path).is(200).header("Cache-Control"))
          .isEqualTo("private, no-cache");
    }
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

  private static List<String> forms(String path) {
    if (path.contains("/diff")) {
      return List.of("application/json", "text/html", "text/plain");
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
        "/api/v1/me",
        "/api/v1/me/contributions",
        "/api/v1/me/tokens",
        "/api/v1/contributors?limit=1",
        "/api/v1/contributors/" + reader);
  }
}
