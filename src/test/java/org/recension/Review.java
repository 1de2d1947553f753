package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** The rules of the house, seen from outside. */
abstract class Review extends AppendOnly {

  private static final String PUBLISHED = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
  private static final String REDATED = PUBLISHED.replace("19 August [SIC]", "19 September");
  private static final String RESPELLED = PUBLISHED.replace("Wang Jiaxiang", "Wang Chia-hsiang");
  private static final String BOTH = REDATED.replace("Wang Jiaxiang", "Wang Chia-hsiang");
  private static final String REDATED_OTHERWISE =
      PUBLISHED.replace("19 August [SIC]", "19 October");

  @Test
  void one_who_wrote_three_hundred_words_may_not_approve_them_after_another_fixed_a_comma() {
    Paper paper = Paper.showing(Telegram.OPENING);
    As writer = As.newcomer("TRANSCRIBER", "REVIEWER");
    String written =
        String.join(
            "\n\n", Telegram.OPENING, Telegram.SITUATION, Telegram.CONCLUSION, Telegram.ADVICE);
    writer.keeps(written).from(1).on(paper).is(201);
    String comma = written.replace("As is known, Kim", "As is known Kim");
    long submission = As.boris().submits(comma).from(2).on(paper).is(201).id();

    Answer own = writer.approves(submission);
    Answer anothers = As.clara().approves(submission);

    own.forbids("nobodyDecidesOnOwnWords");
    assertThat(own.text("/detail")).contains("words they wrote");
    anothers.is(201);
    assertThat(paper.text("published")).isEqualTo(comma);
  }

  @Test
  void a_reviewer_knows_beforehand_what_they_may_not_decide() {
    Paper paper = Paper.showing(PUBLISHED);
    As writer = As.newcomer("TRANSCRIBER", "REVIEWER");
    writer.keeps(REDATED).from(1).on(paper).is(201);
    long submission = As.boris().submits(BOTH).from(2).on(paper).is(201).id();
    String queue = "/api/v1/submissions?reviewable=true&document=" + paper.slug();

    Answer asWriter = writer.sees(submission);
    Answer asAnother = As.clara().sees(submission);

    assertThat(asWriter.at("/mayDecide").booleanValue()).isFalse();
    assertThat(asWriter.text("/whyNot/rule")).isEqualTo("nobodyDecidesOnOwnWords");
    assertThat(asAnother.at("/mayDecide").booleanValue()).isTrue();
    assertThat(asAnother.at("/whyNot").isNull()).isTrue();
    assertThat(writer.gets(queue).is(200).at("/items")).isEmpty();
    assertThat(As.clara().gets(queue).is(200).all("/id"))
        .containsExactly(String.valueOf(submission));
    assertThat(As.anna().gets(queue).is(200).at("/items")).isEmpty();
  }

  @Test
  void leaving_words_out_counts_as_writing() {
    Paper paper = Paper.showing(PUBLISHED);
    As shortener = As.newcomer("TRANSCRIBER", "REVIEWER");
    String shorter = PUBLISHED.replace(" [SIC]", "");
    shortener.keeps(shorter).from(1).on(paper).is(201);
    long submission = As.boris().submits(shorter + "\nA. MIKOYAN").from(2).on(paper).is(201).id();

    Answer refused = shortener.approves(submission);

    refused.forbids("nobodyDecidesOnOwnWords");
  }

  @Test
  void one_who_only_put_published_words_back_may_decide() {
    Paper paper = Paper.showing(PUBLISHED);
    As.anna().keeps(BOTH).from(1).on(paper).is(201);
    As restorer = As.newcomer("TRANSCRIBER", "REVIEWER");
    restorer.keeps(REDATED).from(2).on(paper).is(201);
    long submission = As.boris().submits(3, paper).is(201).id();

    Answer approved = restorer.approves(submission);

    approved.is(201);
    assertThat(paper.text("published")).isEqualTo(REDATED);
  }

  @Test
  void words_written_and_taken_back_by_another_still_bar_their_writer() {
    Paper paper = Paper.showing(PUBLISHED);
    As writer = As.newcomer("TRANSCRIBER", "REVIEWER");
    writer.keeps(BOTH).from(1).on(paper).is(201);
    long submission = As.boris().submits(RESPELLED).from(2).on(paper).is(201).id();

    Answer refused = writer.approves(submission);

    refused.forbids("nobodyDecidesOnOwnWords");
  }

  @Test
  void a_superseded_submission_is_not_approved_by_who_saw_it_open() {
    Paper paper = Paper.showing(PUBLISHED);
    long older = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    String seen = As.clara().sees(older).tag();
    long newer = As.anna().submits(BOTH).from(2).on(paper).is(201).id();
    long events = Timeline.last();

    Answer stale = As.clara().ifMatch(seen).says(older, "APPROVE", null);
    Answer fresh = As.clara().approves(older);

    stale.refuses(412, "moved-on");
    fresh.refuses(409, "wrong-state");
    assertThat(fresh.text("/state")).isEqualTo("SUPERSEDED");
    assertThat(fresh.at("/allowed").toString()).isEqualTo("[\"OPEN\"]");
    assertThat(As.clara().sees(older).at("/decisions")).isEmpty();
    assertThat(As.clara().sees(newer).text("/state")).isEqualTo("OPEN");
    assertThat(paper.published()).isEqualTo(1);
    assertThat(Timeline.after(events))
        .noneMatch(e -> e.get("document").asText().equals(paper.slug()));
  }

  @Test
  void a_submission_of_another_takes_nobodys_place() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    As.boris().submits(BOTH).from(2).on(paper).is(201);
    As.anna().submits(RESPELLED).from(1).on(paper).is(201);

    assertThat(As.anna().sees(annas).text("/state")).isEqualTo("OPEN");
    assertThat(As.anna().gets(paper.path()).number("/openSubmissions")).isEqualTo(3);
  }

  @Test
  void a_decision_about_a_submission_that_moved_is_refused_and_nothing_is_written() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    long boris = As.boris().submits(RESPELLED).from(1).on(paper).is(201).id();
    String seen = As.clara().sees(boris).tag();
    As.david().approves(annas).is(201);
    long events = Timeline.last();

    Answer stale = As.clara().ifMatch(seen).says(boris, "APPROVE", null);

    stale.refuses(412, "moved-on");
    assertThat(As.clara().sees(boris).text("/state")).isEqualTo("OPEN");
    assertThat(As.clara().sees(boris).at("/decisions")).isEmpty();
    assertThat(Timeline.after(events))
        .noneMatch(e -> e.get("document").asText().equals(paper.slug()));
  }

  @Test
  void a_decision_that_does_not_say_what_was_seen_is_refused() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    Answer refused = As.clara().says(submission, "APPROVE", null);

    refused.refuses(428, "condition-needed");
    assertThat(As.clara().sees(submission).at("/decisions")).isEmpty();
  }

  @Test
  void whoever_says_any_state_will_do_decides_on_what_is_there() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    Answer approved = As.clara().ifMatch("*").says(submission, "APPROVE", null);

    approved.is(201);
    assertThat(paper.published()).isEqualTo(2);
  }

  @Test
  void a_closed_submission_is_decided_no_more() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    As.clara().approves(submission).is(201);

    Answer again = As.david().returns(submission, "The date is a slip of the source");

    again.refuses(409, "wrong-state");
    assertThat(again.text("/state")).isEqualTo("APPROVED");
    assertThat(As.david().sees(submission).at("/decisions")).hasSize(1);
  }

  @Test
  void one_without_the_role_decides_nothing() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    As admin = As.newcomer("ADMIN");

    As.boris().approves(submission).forbids("reviewersDecide");
    admin.approves(submission).forbids("reviewersDecide");

    assertThat(As.clara().sees(submission).at("/decisions")).isEmpty();
  }

  @Test
  void returning_and_rejecting_need_a_word_of_why() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    As.clara().returns(submission, null).faults("comment");
    As.clara().returns(submission, " \n").faults("comment");
    As.clara().rejects(submission, null).faults("comment");

    assertThat(As.clara().sees(submission).text("/state")).isEqualTo("OPEN");
  }

  @Test
  void a_returned_text_comes_back_with_the_reason() {
    Paper paper = Paper.showing(PUBLISHED);
    long first = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    As.clara().returns(first, "The source has August; keep it").is(201);
    long second = As.anna().submits(RESPELLED).from(2).on(paper).is(201).id();

    Answer returned = As.anna().sees(first);
    assertThat(returned.text("/state")).isEqualTo("RETURNED");
    assertThat(returned.text("/decisions/0/comment")).isEqualTo("The source has August; keep it");
    assertThat(As.anna().sees(second).text("/state")).isEqualTo("OPEN");
    assertThat(paper.published()).isEqualTo(1);
  }

  @Test
  void a_rejected_text_is_kept_and_never_shown() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    Answer rejected = As.clara().rejects(submission, "This is another paper").is(201);

    assertThat(rejected.text("/state")).isEqualTo("REJECTED");
    assertThat(paper.text(2)).isEqualTo(REDATED);
    assertThat(paper.published()).isEqualTo(1);
  }

  @Test
  void two_approvals_are_given_by_two_people() {
    Paper paper = Paper.showing(PUBLISHED, 2);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    Answer first = As.clara().approves(submission).is(201);
    As.clara().approves(submission).forbids("reviewersDecideOnce");
    assertThat(paper.published()).isEqualTo(1);
    Answer second = As.david().approves(submission).is(201);

    assertThat(first.text("/state")).isEqualTo("OPEN");
    assertThat(second.text("/state")).isEqualTo("APPROVED");
    assertThat(second.at("/decisions")).hasSize(2);
    assertThat(paper.published()).isEqualTo(2);
  }

  @Test
  void an_approval_of_a_text_is_not_one_of_what_a_merge_made_of_it() {
    Paper paper = Paper.showing(PUBLISHED, 2);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    long boris = As.boris().submits(RESPELLED).from(1).on(paper).is(201).id();
    As.clara().approves(annas).is(201);
    As.clara().approves(boris).is(201);
    As.david().approves(boris).is(201);

    Answer one = As.david().approves(annas).is(201);
    Answer two = As.clara().approves(annas).is(201);

    assertThat(one.text("/state")).isEqualTo("OPEN");
    assertThat(two.text("/state")).isEqualTo("APPROVED");
    assertThat(two.at("/decisions")).hasSize(3);
    assertThat(paper.text("published")).isEqualTo(BOTH);
  }

  @Test
  void the_published_text_stays_while_the_next_is_under_review() {
    Paper paper = Paper.showing(PUBLISHED);

    As.anna().submits(REDATED).from(1).on(paper).is(201);

    assertThat(As.nobody().gets(paper.at("/revisions/published/text")).is(200).body())
        .isEqualTo(PUBLISHED);
    As.nobody().gets(paper.at("/revisions/latest")).refuses(401, "sign-in");
    assertThat(As.nobody().gets(paper.path()).is(200).number("/openSubmissions")).isEqualTo(1);
  }

  @Test
  void a_stale_text_is_kept_as_it_is_and_what_is_put_forward_is_merged() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);

    Answer stale = As.boris().submits(RESPELLED).from(1).on(paper).is(201);

    assertThat(stale.text("/merge/status")).isEqualTo("CLEAN");
    assertThat(stale.number("/merge/against")).isEqualTo(2);
    assertThat(stale.at("/merge/conflicts")).isEmpty();
    assertThat(stale.number("/revision/number")).isEqualTo(4);
    assertThat(stale.at("/revision/parents").toString()).isEqualTo("[2,3]");
    assertThat(stale.number("/base/number")).isEqualTo(2);
    assertThat(paper.text(3)).isEqualTo(RESPELLED);
    assertThat(As.boris().gets(paper.at("/revisions/3")).at("/parents").toString())
        .isEqualTo("[1]");
    assertThat(paper.text(4)).isEqualTo(BOTH);
    As.clara().approves(stale.id()).is(201);
    assertThat(paper.text("published")).isEqualTo(BOTH);
  }

  @Test
  void the_words_of_a_merged_text_belong_to_their_writers() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);
    As.boris().submits(RESPELLED).from(1).on(paper).is(201);

    Answer attribution = As.clara().gets(paper.at("/revisions/4/attribution")).is(200);

    assertThat(wordsOf("anna", attribution)).containsExactly("September");
    assertThat(wordsOf("boris", attribution)).containsExactly("Chia-hsiang");
    assertThat(String.join("", wordsOf("edith", attribution)))
        .isEqualTo(BOTH.replace("19 September", "19 ").replace("Chia-hsiang", ""));
  }

  @Test
  void a_conflict_is_in_the_answer_and_a_person_resolves_it() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);

    Answer stale = As.boris().submits(REDATED_OTHERWISE).from(1).on(paper).is(201);

    assertThat(stale.text("/state")).isEqualTo("OPEN");
    assertThat(stale.text("/merge/status")).isEqualTo("CONFLICT");
    assertThat(stale.number("/merge/against")).isEqualTo(2);
    assertThat(stale.at("/merge/conflicts")).hasSize(1);
    assertThat(stale.text("/merge/conflicts/0/left/text")).contains("September");
    assertThat(stale.number("/revision/number")).isEqualTo(3);
    Answer refused = As.clara().approves(stale.id());
    refused.refuses(409, "wrong-state");
    assertThat(refused.text("/state")).isEqualTo("CONFLICT");

    Answer resolved = As.boris().submits(REDATED_OTHERWISE).from(2).resolving(3).on(paper).is(201);

    assertThat(resolved.at("/merge").isNull()).isTrue();
    assertThat(resolved.at("/revision/parents").toString()).isEqualTo("[2,3]");
    assertThat(As.boris().sees(stale.id()).text("/state")).isEqualTo("SUPERSEDED");
    As.clara().approves(resolved.id()).is(201);
    assertThat(paper.text("published")).isEqualTo(REDATED_OTHERWISE);
  }

  @Test
  void another_may_resolve_a_conflict_and_the_writers_stay_barred() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);
    As writer = As.newcomer("TRANSCRIBER", "REVIEWER");
    long conflicting = writer.submits(REDATED_OTHERWISE).from(1).on(paper).is(201).id();

    long resolved =
        As.boris().submits(REDATED_OTHERWISE).from(2).resolving(3).on(paper).is(201).id();

    assertThat(writer.sees(conflicting).text("/state")).isEqualTo("SUPERSEDED");
    writer.approves(resolved).forbids("nobodyDecidesOnOwnWords");
    As.clara().approves(resolved).is(201);
  }

  @Test
  void a_resolved_text_closes_nothing_that_does_not_conflict() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    As.boris().submits(RESPELLED).from(1).resolving(2).on(paper);

    assertThat(As.anna().sees(annas).text("/state")).isEqualTo("OPEN");
  }

  @Test
  void a_resolved_text_is_kept_even_if_another_was_published_meanwhile() {
    Paper paper = Paper.showing(PUBLISHED);
    long boris = As.boris().submits(RESPELLED).from(1).on(paper).is(201).id();
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);
    As.david().submits(REDATED_OTHERWISE).from(1).on(paper).is(201);
    int conflicting = As.david().gets(paper.path()).number("/latest");
    As.clara().approves(boris).is(201);

    Answer resolved =
        As.david().submits(REDATED_OTHERWISE).from(3).resolving(conflicting).on(paper).is(201);

    assertThat(resolved.text("/merge/status")).isEqualTo("CLEAN");
    As.clara().approves(resolved.id()).is(201);
    assertThat(paper.text("published"))
        .isEqualTo(REDATED_OTHERWISE.replace("Wang Jiaxiang", "Wang Chia-hsiang"));
  }

  @Test
  void whatever_waits_is_merged_with_what_is_published() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    long clean = As.boris().submits(RESPELLED).from(1).on(paper).is(201).id();
    long conflicting = As.david().submits(REDATED_OTHERWISE).from(1).on(paper).is(201).id();

    As.clara().approves(annas).is(201);

    Answer merged = As.clara().sees(clean);
    assertThat(merged.text("/merge/status")).isEqualTo("CLEAN");
    assertThat(merged.number("/base/number")).isEqualTo(2);
    assertThat(merged.at("/revision/parents").toString()).isEqualTo("[2,3]");
    assertThat(merged.text("/revision/author/username")).isEqualTo("boris");
    assertThat(paper.text(merged.number("/revision/number"))).isEqualTo(BOTH);
    Answer stuck = As.clara().sees(conflicting);
    assertThat(stuck.text("/merge/status")).isEqualTo("CONFLICT");
    assertThat(stuck.text("/whyNot/rule")).isEqualTo("conflictsFirst");
    assertThat(
            As.clara()
                .gets("/api/v1/submissions?reviewable=true&document=" + paper.slug())
                .is(200)
                .all("/id"))
        .containsExactly(String.valueOf(clean));
  }

  @Test
  void only_who_put_it_forward_takes_it_back() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();

    As.boris().withdraws(submission).forbids("contributorsWithdraw");
    As.edith().withdraws(submission).forbids("contributorsWithdraw");
    Answer withdrawn = As.anna().withdraws(submission).is(200);
    Answer again = As.anna().withdraws(submission);

    assertThat(withdrawn.text("/state")).isEqualTo("WITHDRAWN");
    again.refuses(409, "wrong-state");
    As.clara().approves(submission).refuses(409, "wrong-state");
    assertThat(As.anna().gets(paper.path()).number("/openSubmissions")).isZero();
    assertThat(paper.text(2)).isEqualTo(REDATED);
  }

  @Test
  void a_revision_is_put_forward_once_at_a_time() {
    Paper paper = Paper.showing(PUBLISHED);
    As.anna().submits(REDATED).from(1).on(paper).is(201);

    As.anna().submits(2, paper).refuses(409, "wrong-state");
    As.boris().submits(2, paper).refuses(409, "wrong-state");
  }

  @Test
  void an_editor_shows_an_earlier_approved_text_again() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);
    As.anna().keeps(BOTH).from(2).on(paper).is(201);
    String path = paper.at("/publication");
    String seen = As.edith().gets(path).is(200).tag();
    String first = Json.of("revision", 1);

    As.edith().puts(path, first).refuses(428, "condition-needed");
    As.edith().ifMatch("\"of another time\"").puts(path, first).refuses(412, "moved-on");
    As.edith().ifMatch(seen).puts(path, Json.of("revision", 3)).faults("revision");
    As.edith().ifMatch(seen).puts(path, Json.of("revision", 99)).faults("revision");
    As.clara().ifMatch(seen).puts(path, first).forbids("editorsEdit");
    assertThat(paper.published()).isEqualTo(2);
    Answer shown = As.edith().ifMatch(seen).puts(path, first).is(200);

    assertThat(shown.number("/revision/number")).isEqualTo(1);
    assertThat(shown.at("/submission").isNull()).isTrue();
    assertThat(shown.text("/publisher/username")).isEqualTo("edith");
    assertThat(paper.text("published")).isEqualTo(PUBLISHED);
    As.edith().ifMatch(seen).puts(path, Json.of("revision", 2)).refuses(412, "moved-on");
    As.edith().ifMatch("*").puts(path, Json.of("revision", 2)).is(200);
    assertThat(paper.text("published")).isEqualTo(REDATED);
  }

  @Test
  void what_waits_follows_the_published_text_there_and_back_again() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    long clean = As.boris().submits(RESPELLED).from(1).on(paper).is(201).id();
    long conflicting = As.david().submits(REDATED_OTHERWISE).from(1).on(paper).is(201).id();
    As.clara().approves(annas).is(201);
    As editor = As.edith().ifMatch("*");

    editor.puts(paper.at("/publication"), Json.of("revision", 1)).is(200);
    assertThat(As.clara().sees(conflicting).at("/merge").isNull()).isTrue();
    editor.puts(paper.at("/publication"), Json.of("revision", 2)).is(200);
    assertThat(As.clara().sees(conflicting).text("/merge/status")).isEqualTo("CONFLICT");
    editor.puts(paper.at("/publication"), Json.of("revision", 1)).is(200);

    assertThat(As.clara().sees(clean).number("/base/number")).isEqualTo(1);
    As.clara().approves(conflicting).is(201);
    assertThat(paper.text("published")).isEqualTo(REDATED_OTHERWISE);
  }

  @Test
  void nothing_is_published_of_a_witness_until_a_first_text_is_approved() {
    Paper paper = Paper.blank();

    As.edith().gets(paper.at("/publication")).refuses(404, "not-found");
    As.edith().gets(paper.at("/revisions/latest")).refuses(404, "not-found");
    Answer first = As.anna().submits(PUBLISHED).on(paper).is(201);
    As.nobody().gets(paper.at("/revisions/published")).refuses(404, "not-found");

    assertThat(first.at("/base").isNull()).isTrue();
    As.clara().approves(first.id()).is(201);
    assertThat(As.nobody().gets(paper.at("/revisions/published/text")).is(200).body())
        .isEqualTo(PUBLISHED);
  }

  @Test
  void where_sound_notation_is_asked_for_no_unread_sign_is_approved() {
    Paper paper = Paper.blank();
    Answer document = As.edith().gets(paper.document()).is(200);
    As.edith()
        .ifMatch(document.tag())
        .patches(paper.document(), Json.of("soundNotation", true))
        .is(200);
    long unread = As.anna().submits("an [absolutely unhealthy situation").on(paper).is(201).id();

    Answer refused = As.clara().approves(unread).is(403);
    As.clara().returns(unread, "A bracket is never closed").is(201);
    long sound =
        As.anna().submits("an [absolutely] unhealthy situation").from(1).on(paper).is(201).id();

    assertThat(refused.text("/rule")).isEqualTo("soundNotation");
    assertThat(As.clara().gets(paper.path()).is(200).at("/published").isNull()).isTrue();
    As.clara().approves(sound).is(201);
  }

  @Test
  void a_parent_that_is_not_there_is_refused() {
    Paper paper = Paper.showing(PUBLISHED);

    As.anna().keeps(REDATED).on(paper).faults("parent");
    As.anna().keeps(REDATED).from(7).on(paper).faults("parent");
    As.anna().submits(REDATED).from(0).on(paper).faults("parent");
    As.anna().submits(REDATED).from(1).resolving(7).on(paper).faults("resolves");
    As.anna().submits(7, paper).faults("revision");
    As.anna().posts(paper.at("/submissions"), Json.of("parent", 1)).faults("text");

    assertThat(As.anna().gets(paper.path()).number("/latest")).isEqualTo(1);
  }

  private static List<String> wordsOf(String writer, Answer attribution) {
    List<String> words = new ArrayList<>();
    for (JsonNode run : attribution.at("/runs")) {
      if (run.at("/author/username").asText().equals(writer)) {
        words.add(run.get("text").asText());
      }
    }
    return words;
  }
}
