package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Many people at one witness: whatever they do at once happens in some one order. */
abstract class Race extends AppendOnly {

  private static final int CLIENTS = 8;

  /** How often approval and submission race for one witness. */
  abstract int rounds();

  @Test
  void every_text_sent_at_once_is_kept_and_numbered_without_gaps() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    List<As> people =
        IntStream.range(0, CLIENTS).mapToObj(i -> As.newcomer("TRANSCRIBER")).toList();
    Map<Integer, String> sent = new ConcurrentHashMap<>();

    for (int round = 0; round < 5; round++) {
      int line = 1423 + 100 * round;
      Together.all(
          CLIENTS,
          i -> {
            String text = Telegram.DEPARTURE + "\nMFA 19 September Spets N " + (line + i);
            Answer answer = people.get(i).submits(text).from(1).on(paper).is(201);
            return sent.put(answer.number("/revision/number"), text);
          });
    }

    assertThat(sent).hasSize(5 * CLIENTS);
    sent.forEach((number, text) -> assertThat(paper.text(number)).isEqualTo(text));
    assertThat(numbers(paper))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 5 * CLIENTS + 1).boxed().toList());
    assertThat(As.anna().gets(paper.path()).number("/openSubmissions")).isEqualTo(5 * CLIENTS);
  }

  @Test
  void a_submission_is_approved_or_superseded_and_never_both() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    List<String> wrong = new ArrayList<>();
    int approvedFirst = 0;

    for (int round = 0; round < rounds(); round++) {
      int published = paper.published();
      String draft = Telegram.DEPARTURE + "\nSpets N " + round;
      Answer older = As.anna().submits(draft).from(published).on(paper);
      if (older.status() != 201) {
        wrong.add("after round " + (round - 1) + " nothing can be submitted: " + older.body());
        break;
      }
      int drafted = older.number("/revision/number");
      String seen = As.clara().sees(older.id()).tag();

      List<Answer> both =
          Together.all(
              2,
              i -> {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000));
                return i == 0
                    ? As.clara().ifMatch(seen).says(older.id(), "APPROVE", null)
                    : As.anna().submits(draft + "-1427").from(drafted).on(paper);
              });

      Answer decided = both.get(0);
      Answer newer = both.get(1);
      Answer after = As.clara().sees(older.id());
      boolean approved = decided.status() == 201;
      String expected =
          approved
              ? "APPROVED, 1 decision, published " + drafted + ", newer read against " + drafted
              : "SUPERSEDED, 0 decision, published "
                  + published
                  + ", newer read against "
                  + published;
      String actual =
          newer.status() != 201
              ? "not submitted: " + newer.body()
              : after.text("/state")
                  + ", "
                  + after.at("/decisions").size()
                  + " decision, published "
                  + paper.published()
                  + ", newer read against "
                  + newer.at("/base/number");
      if (!actual.equals(expected) || !Set.of(201, 409, 412).contains(decided.status())) {
        wrong.add("round " + round + ", approval " + decided.status() + ": " + actual);
      }
      approvedFirst += approved ? 1 : 0;
      if (newer.status() == 201) {
        As.anna().withdraws(newer.id());
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(approvedFirst).as("rounds in which approval came first").isBetween(1, rounds() - 1);
  }

  @Test
  void of_two_approvals_at_once_both_count() {
    Paper paper = Paper.showing(Telegram.DEPARTURE, 2);

    for (int round = 0; round < 25; round++) {
      String text = Telegram.DEPARTURE + "\nSpets N " + round;
      long submission = As.anna().submits(text).from(paper.published()).on(paper).is(201).id();

      List<Answer> both =
          Together.all(
              2,
              i ->
                  (i == 0 ? As.clara() : As.david())
                      .ifMatch("*")
                      .says(submission, "APPROVE", null));

      both.forEach(answer -> answer.is(201));
      Answer after = As.anna().sees(submission);
      assertThat(after.text("/state")).isEqualTo("APPROVED");
      assertThat(after.at("/decisions")).hasSize(2);
      assertThat(paper.text("published")).isEqualTo(text);
    }
  }

  @Test
  void a_decision_counts_by_what_its_document_asks_for_at_that_moment() {
    for (int round = 0; round < 20; round++) {
      Paper paper = Paper.showing(Telegram.DEPARTURE);
      String text = Telegram.DEPARTURE + "\nSpets N " + round;
      long submission = As.anna().submits(text).from(1).on(paper).is(201).id();
      long before = Timeline.last();
      String seen = As.clara().sees(submission).tag();

      List<Answer> both =
          Together.all(
              2,
              i -> {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000));
                return i == 0
                    ? As.clara().ifMatch(seen).says(submission, "APPROVE", null)
                    : As.edith()
                        .ifMatch("*")
                        .patches(paper.document(), Json.of("requiredApprovals", 2));
              });

      both.get(1).is(200);
      assertThat(both.get(0).status()).isIn(201, 412);
      List<String> happened =
          Timeline.after(before).stream().map(event -> event.get("type").textValue()).toList();
      assertThat(happened)
          .isEqualTo(
              both.get(0).status() == 201
                  ? List.of(
                      "DECISION_MADE",
                      "SUBMISSION_CLOSED",
                      "REVISION_PUBLISHED",
                      "DOCUMENT_CHANGED")
                  : List.of("DOCUMENT_CHANGED"));
    }
  }

  @Test
  void of_two_who_revoke_one_token_the_second_finds_none() {
    As owner = As.newcomer("TRANSCRIBER");
    for (int round = 0; round < 10; round++) {
      long token =
          owner
              .posts(
                  "/api/v1/me/tokens", Json.of("name", "Desk", "expiresAt", "2999-12-31T23:59:59Z"))
              .is(201)
              .id();

      List<Answer> both = Together.all(2, i -> owner.deletes("/api/v1/me/tokens/" + token));

      assertThat(both.stream().map(Answer::status)).containsExactlyInAnyOrder(204, 404);
    }
  }

  @Test
  void of_two_verdicts_on_what_both_saw_one_counts() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);

    for (int round = 0; round < 25; round++) {
      String text = Telegram.DEPARTURE + "\nSpets N " + round;
      long submission = As.anna().submits(text).from(1).on(paper).is(201).id();
      String asClara = As.clara().sees(submission).tag();
      String asDavid = As.david().sees(submission).tag();

      List<Answer> both =
          Together.all(
              2,
              i ->
                  i == 0
                      ? As.clara().ifMatch(asClara).says(submission, "REJECT", "Another paper")
                      : As.david().ifMatch(asDavid).says(submission, "RETURN", "Once more"));

      assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(201, 412);
      assertThat(As.anna().sees(submission).at("/decisions")).hasSize(1);
    }
  }

  @Test
  void nobody_ever_sees_half_a_decision() {
    Paper paper = Paper.showing(Telegram.OPENING);
    Set<String> halves = new HashSet<>();

    for (int round = 0; round < 40; round++) {
      int published = paper.published();
      String text = Telegram.OPENING + "\nSpets N " + round;
      long approved = As.anna().submits(text).from(published).on(paper).is(201).id();
      String aside = paper.text(published).replace("Wang Jiaxiang", "Wang Chia-hsiang");
      long waiting = As.boris().submits(aside).from(published).on(paper).is(201).id();

      List<List<String>> seen =
          Together.all(
              4,
              i -> {
                if (i == 0) {
                  As.clara().approves(approved).is(201);
                  return List.of();
                }
                List<String> wrong = new ArrayList<>();
                for (int look = 0; look < 6; look++) {
                  wrong.addAll(
                      i == 1 ? looks(approved, paper) : i == 2 ? waits(waiting) : queues(paper));
                }
                return wrong;
              });

      seen.forEach(halves::addAll);
      As.boris().withdraws(waiting).is(200);
    }

    assertThat(halves).isEmpty();
  }

  @Test
  void of_many_who_make_the_same_thing_at_once_one_makes_it() {
    String slug = "race-" + UUID.randomUUID();
    String document = Json.of("slug", slug, "title", "Telegram");
    String witness = Paper.typed("T");
    String account = As.account(slug, "TRANSCRIBER");

    List<Answer> documents =
        Together.all(CLIENTS, i -> As.edith().posts("/api/v1/documents", document));
    List<Answer> witnesses =
        Together.all(
            CLIENTS, i -> As.edith().posts("/api/v1/documents/" + slug + "/witnesses", witness));
    List<Answer> accounts =
        Together.all(CLIENTS, i -> As.admin().posts("/api/v1/contributors", account));

    for (List<Answer> answers : List.of(documents, witnesses, accounts)) {
      assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
      answers.stream().filter(a -> a.status() != 201).forEach(a -> a.refuses(409, "already-there"));
    }
  }

  @Test
  void of_two_editors_who_saw_the_same_publication_one_changes_it() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    String text = Telegram.DEPARTURE + "\n";
    As.clara().approves(As.anna().submits(text).from(1).on(paper).is(201).id()).is(201);

    for (int round = 0; round < 15; round++) {
      String seen = As.edith().gets(paper.at("/publication")).tag();
      String other = Json.of("revision", round % 2 + 1);

      List<Answer> both =
          Together.all(2, i -> As.edith().ifMatch(seen).puts(paper.at("/publication"), other));

      assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    }
  }

  @Test
  void two_administrators_do_not_undo_each_others_changes() {
    As person = As.newcomer("TRANSCRIBER");
    String path = "/api/v1/contributors/" + person.name();

    for (int round = 0; round < 15; round++) {
      String name = "V. Chistov " + round;
      String role = round % 2 == 0 ? "REVIEWER" : "EDITOR";

      Together.all(
          2,
          i ->
              As.admin()
                  .patches(
                      path, i == 0 ? Json.of("displayName", name) : Json.of("roles", List.of(role)))
                  .is(200));

      Answer account = As.admin().gets(path).is(200);
      assertThat(account.text("/displayName")).isEqualTo(name);
      assertThat(account.text("/roles/0")).isEqualTo(role);
    }
  }

  /** What is half done about a submission that is being approved. */
  private static List<String> looks(long submission, Paper paper) {
    List<String> wrong = new ArrayList<>();
    Answer seen = As.david().gets("/api/v1/submissions/" + submission);
    if (seen.status() != 200) {
      return List.of("a submission answered " + seen.status());
    }
    int decisions = seen.at("/decisions").size();
    boolean approved = seen.text("/state").equals("APPROVED");
    if (approved != (decisions == 1)) {
      wrong.add(seen.text("/state") + " with " + decisions + " decisions");
    }
    if (approved && paper.published() != seen.number("/revision/number")) {
      wrong.add("approved and not published");
    }
    return wrong;
  }

  /** What is half done about a submission that is merged meanwhile. */
  private static List<String> waits(long submission) {
    Answer seen = As.david().gets("/api/v1/submissions/" + submission);
    if (seen.status() != 200) {
      return List.of("a waiting submission answered " + seen.status());
    }
    boolean merged = !seen.at("/merge").isNull();
    boolean twoParents = seen.at("/revision/parents").size() == 2;
    return merged == twoParents ? List.of() : List.of("half merged: " + seen.body());
  }

  /** The same, in the queue. */
  private static List<String> queues(Paper paper) {
    Answer queue = As.david().gets("/api/v1/submissions?document=" + paper.slug());
    if (queue.status() != 200) {
      return List.of("the queue answered " + queue.status());
    }
    List<String> wrong = new ArrayList<>();
    for (JsonNode submission : queue.at("/items")) {
      if (!submission.get("decisions").isEmpty()) {
        wrong.add("decided and still in the queue");
      }
    }
    return wrong;
  }

  private static List<Integer> numbers(Paper paper) {
    List<Integer> numbers = new ArrayList<>();
    String page = paper.at("/revisions?limit=100");
    while (!page.isEmpty()) {
      Answer answer = As.anna().gets(page).is(200);
      answer.at("/items").forEach(item -> numbers.add(0, item.get("number").intValue()));
      page = answer.next();
    }
    return numbers;
  }
}
