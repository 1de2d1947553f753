package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** The world reads what was published and how it came to be, and nothing else. */
@QuarkusTest
class OpenReadingTest {

  private static final String FIRST = Telegram.OPENING;
  private static final String SECOND = FIRST + "\n\n" + Telegram.SITUATION;
  private static final String THIRD = SECOND + "\n\n" + Telegram.DEPARTURE;

  @Test
  void the_ancestors_of_a_published_text_are_open_and_drafts_beside_it_are_not() {
    Paper paper = Paper.showing(FIRST);
    As.anna().keeps(SECOND).from(1).on(paper).is(201);
    As.boris().keeps(Telegram.ADVICE).from(2).on(paper).is(201);
    readable(paper, 1);
    closed(paper, 2, 3);

    As.clara().approves(As.anna().submits(THIRD).from(2).on(paper).is(201).id()).is(201);

    readable(paper, 1, 2, 4);
    closed(paper, 3);
    assertThat(As.nobody().gets(paper.at("/revisions")).is(200).all("/number"))
        .containsExactly("4", "2", "1");
    As.nobody().gets(paper.diff(1, 4)).is(200);
    As.nobody().gets(paper.diff("published", 2)).is(200);
    As.nobody().gets(paper.diff(1, 3)).refuses(401, "sign-in");
    As.nobody().gets(paper.diff("latest", "published")).is(200);
  }

  @Test
  void both_parents_of_a_merged_text_are_open_once_it_is_published() {
    Paper paper = Paper.showing(SECOND);
    String redated = SECOND.replace("18 September", "19 September");
    As.clara().approves(As.anna().submits(redated).from(1).on(paper).is(201).id()).is(201);
    long stale = As.boris().submits(THIRD).from(1).on(paper).is(201).id();
    closed(paper, 3, 4);

    As.clara().approves(stale).is(201);

    readable(paper, 1, 2, 3, 4);
  }

  @Test
  void what_was_published_once_stays_open() {
    Paper paper = Paper.showing(FIRST);
    As.clara().approves(As.anna().submits(SECOND).from(1).on(paper).is(201).id()).is(201);

    As.edith().ifMatch("*").puts(paper.at("/publication"), Json.of("revision", 1)).is(200);

    readable(paper, 1, 2);
  }

  @Test
  void an_unsaved_text_is_compared_with_what_is_open_only() {
    Paper paper = Paper.showing(FIRST);
    As.anna().keeps(SECOND).from(1).on(paper).is(201);
    String path = paper.document() + "/diff";

    As.nobody().posts(path, Json.of("from", "T@published", "text", THIRD)).is(200);
    As.nobody().posts(path, Json.of("from", "T@latest", "text", THIRD)).refuses(401, "sign-in");
    As.nobody()
        .posts(paper.document() + "/merge", Json.of("base", "T@1", "left", "T@1", "right", "T@2"))
        .refuses(401, "sign-in");
  }

  @Test
  void what_waits_is_for_contributors() {
    Paper paper = Paper.showing(FIRST);
    long submission = As.anna().submits(SECOND).from(1).on(paper).is(201).id();

    for (String path :
        List.of(
            "/api/v1/submissions",
            "/api/v1/submissions/" + submission,
            "/api/v1/submissions/" + submission + "/diff",
            "/api/v1/events",
            "/api/v1/me",
            "/api/v1/me/contributions")) {
      As.nobody().gets(path).refuses(401, "sign-in");
    }
    assertThat(As.nobody().gets(paper.path()).is(200).number("/openSubmissions")).isEqualTo(1);
  }

  private static void readable(Paper paper, int... numbers) {
    for (int number : numbers) {
      String revision = paper.at("/revisions/" + number);
      As.nobody().gets(revision).is(200);
      As.nobody().gets(revision + "/text").is(200);
      As.nobody().gets(revision + "/attribution").is(200);
    }
  }

  private static void closed(Paper paper, int... numbers) {
    for (int number : numbers) {
      String revision = paper.at("/revisions/" + number);
      As.nobody().gets(revision).refuses(401, "sign-in");
      As.nobody().gets(revision + "/text").refuses(401, "sign-in");
      As.nobody().gets(revision + "/attribution").refuses(401, "sign-in");
      As.anna().gets(revision).is(200);
    }
  }
}
