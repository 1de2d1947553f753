package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** The pages on which reviewers look and decide, without script. */
@QuarkusTest
class JudgingTest extends AppendOnly {

  private static final String PUBLISHED = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
  private static final String REDATED = PUBLISHED.replace("19 August [SIC]", "19 September");
  private static final String REDATED_OTHERWISE =
      PUBLISHED.replace("19 August [SIC]", "19 October");
  private static final String RESPELLED = PUBLISHED.replace("Wang Jiaxiang", "Wang Chia-hsiang");
  private static final String OWN_WORDS = "Nobody decides on words they wrote or put forward.";

  @Test
  void the_queue_says_of_each_what_it_is_how_large_it_is_and_whether_i_may_decide() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas =
        As.anna().submits(REDATED).from(1).saying("As in the source").on(paper).is(201).id();
    As.clara().submits(RESPELLED).from(1).on(paper).is(201);

    Document page = Browsing.as("clara").get("/review?document=" + paper.slug());

    assertThat(page.select(".queue > li")).hasSize(2);
    Element older = page.selectFirst(".queue > li");
    assertThat(older.selectFirst("h2 a").text()).isEqualTo("Mikoyan to the CPSU CC, T");
    assertThat(older.selectFirst("h2 a").attr("href")).isEqualTo("/submissions/" + annas);
    assertThat(older.text())
        .contains("by Anna, moments ago", "1 word came", "words went", "As in the source")
        .contains("You may decide on it.");
    assertThat(page.select(".queue > li").last().text()).contains("by Clara", OWN_WORDS);
  }

  @Test
  void the_queue_is_narrowed_by_state_and_by_whether_i_may_decide() {
    Paper paper = Paper.showing(PUBLISHED);
    long returned = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    As.clara().returns(returned, "Which year?").is(201);
    As.clara().submits(RESPELLED).from(1).on(paper).is(201);
    Browsing clara = Browsing.as("clara");

    Element filter =
        clara.get("/review?document=" + paper.slug()).selectFirst("main form[action=/review]");
    String query = "/review?document=" + filter.selectFirst("[name=document]").val();

    assertThat(clara.get(query + "&state=RETURNED").select(".queue > li a").eachAttr("href"))
        .containsExactly("/submissions/" + returned);
    assertThat(clara.get(query + "&state=OPEN&reviewable=true").text())
        .contains("Nothing fits what you asked for.");
    assertThat(Browsing.as("david").get(query + "&reviewable=true").select(".queue > li"))
        .hasSize(1);
    assertThat(clara.get("/review?state=NEVER").selectFirst("h1")).isNotNull();
    assertThat(clara.status()).isIn(400, 404);
  }

  @Test
  void a_long_queue_is_read_part_by_part() {
    Paper paper = Paper.showing(PUBLISHED);
    for (int i = 0; i < 21; i++) {
      As.anna().submits(PUBLISHED + "\n" + i).from(1).on(paper).is(201);
    }
    Browsing clara = Browsing.as("clara");

    Document first = clara.get("/review?reviewable=true&document=" + paper.slug());
    Document second = clara.get(first.selectFirst("a[rel=next]").attr("href"));

    assertThat(first.select(".queue > li")).hasSize(20);
    assertThat(second.select(".queue > li")).hasSize(1);
    assertThat(second.selectFirst("[name=document]").val()).isEqualTo(paper.slug());
    assertThat(second.selectFirst("[name=reviewable]").hasAttr("checked")).isTrue();
    assertThat(second.selectFirst("a[rel=next]")).isNull();
  }

  @Test
  void who_is_not_signed_in_is_led_to_do_so() {
    Browsing nobody = Browsing.asNobody();

    nobody.get("/review");

    assertThat(nobody.path()).startsWith("/sign-in?then=");
  }

  @Test
  void a_reviewer_sees_what_changed_and_approves_of_it() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission =
        As.anna().submits(REDATED).from(1).saying("As <b>it</b> was").on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");

    Document page = clara.get("/submissions/" + submission);
    Document after = clara.submit(deciding(page), "verdict", "APPROVE", "comment", "");

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("blockquote").text()).isEqualTo("As <b>it</b> was");
    assertThat(page.select(".diff del").text()).contains("August [SIC]");
    assertThat(page.select(".diff ins").text()).contains("September");
    assertThat(page.selectFirst("#decide").text())
        .contains("revision 2, read against published revision 1")
        .contains("publishes it at once");
    assertThat(clara.status()).isEqualTo(200);
    assertThat(clara.path()).startsWith("/submissions/" + submission);
    assertThat(after.selectFirst("[role=status]").text()).isEqualTo("You approved it.");
    assertThat(after.selectFirst("#decide form")).isNull();
    assertThat(after.selectFirst("#decide").text()).contains("Only an open submission is decided.");
    assertThat(paper.text("published")).isEqualTo(REDATED);
  }

  @Test
  void after_a_decision_the_page_leads_to_the_next_one() {
    Paper paper = Paper.showing(PUBLISHED);
    long first = As.anna().submits(PUBLISHED + "\n1").from(1).on(paper).is(201).id();
    long own = As.clara().submits(PUBLISHED + "\n2").from(1).on(paper).is(201).id();
    long next = As.boris().submits(PUBLISHED + "\n3").from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");

    Document after =
        clara.submit(
            deciding(clara.get("/submissions/" + first)),
            "verdict",
            "RETURN",
            "comment",
            "Which \"1\"?\nAnd why?");

    assertThat(after.selectFirst(".next a").attr("href")).isEqualTo("/submissions/" + next);
    assertThat(after.selectFirst(".decisions").text()).contains("Clara returned it");
    assertThat(As.anna().sees(first).text("/decisions/0/comment"))
        .isEqualTo("Which \"1\"?\nAnd why?");
    assertThat(As.anna().sees(own).text("/state")).isEqualTo("OPEN");
  }

  @Test
  void a_comment_that_is_missing_is_asked_for_beside_its_field() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    Document page = clara.get("/submissions/" + submission);

    Document again = clara.submit(deciding(page), "verdict", "REJECT", "comment", " \n ");

    assertThat(page.selectFirst("#comment-hint").text()).contains("Needed to return or reject");
    assertThat(clara.status()).isEqualTo(422);
    Element comment = again.selectFirst("#comment");
    assertThat(comment.attr("aria-invalid")).isEqualTo("true");
    assertThat(comment.attr("aria-describedby")).contains("comment-fault");
    assertThat(again.selectFirst("#comment-fault").text()).startsWith("Say why");
    assertThat(again.selectFirst("[role=alert] a").attr("href")).isEqualTo("#comment");
    assertThat(As.clara().sees(submission).at("/decisions")).isEmpty();

    clara.submit(deciding(again), "verdict", "REJECT", "comment", "Not in the source");

    assertThat(As.clara().sees(submission).text("/state")).isEqualTo("REJECTED");
  }

  @Test
  void a_comment_that_cannot_be_kept_is_still_on_the_page() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    String tooLong = "no ".repeat(4_000).strip();

    Document again =
        clara.submit(
            deciding(clara.get("/submissions/" + submission)),
            "verdict",
            "RETURN",
            "comment",
            tooLong);

    assertThat(clara.status()).isEqualTo(422);
    assertThat(again.selectFirst("#comment-fault").text()).contains("at most 10,000 characters");
    assertThat(again.selectFirst("#comment").wholeText()).isEqualTo(tooLong);
  }

  @Test
  void if_another_text_was_published_meanwhile_the_page_says_so_and_keeps_the_comment() {
    Paper paper = Paper.showing(PUBLISHED);
    long annas = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    long boris = As.boris().submits(RESPELLED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    Document seen = clara.get("/submissions/" + boris + "?view=side&hide=SPACING");
    As.david().approves(annas).is(201);

    Document moved =
        clara.submit(deciding(seen), "verdict", "APPROVE", "comment", "Right <at> last");

    assertThat(clara.status()).isEqualTo(412);
    assertThat(moved.selectFirst("[role=alert]").text())
        .contains("It has moved since you saw it")
        .contains("You saw revision 3; revision 4 is put forward now.")
        .contains("against published revision 1; revision 2 is published now")
        .contains("You wanted to: Approve");
    assertThat(moved.select("[role=alert] a").eachAttr("href"))
        .contains("/documents/" + paper.slug() + "/compare?from=T@3&to=T@4");
    assertThat(moved.selectFirst("#comment").wholeText()).isEqualTo("Right <at> last");
    assertThat(moved.selectFirst(".diff").hasClass("side")).isTrue();
    assertThat(moved.selectFirst("#decide").text()).contains("revision 4");
    assertThat(As.clara().sees(boris).at("/decisions")).isEmpty();

    clara.submit(deciding(moved), "verdict", "APPROVE");

    assertThat(As.clara().sees(boris).text("/state")).isEqualTo("APPROVED");
    assertThat(As.clara().sees(boris).text("/decisions/0/comment")).isEqualTo("Right <at> last");
  }

  @Test
  void if_another_decided_meanwhile_the_page_says_who_and_what() {
    Paper paper = Paper.showing(PUBLISHED, 2);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    Document seen = clara.get("/submissions/" + submission);
    As.david().approves(submission).is(201);

    Document moved = clara.submit(deciding(seen), "verdict", "APPROVE");

    assertThat(clara.status()).isEqualTo(412);
    assertThat(seen.selectFirst("#decide").text()).contains("0 of 2 approvals");
    assertThat(moved.selectFirst(".moved").text()).isEqualTo("David approved it.");
    assertThat(moved.selectFirst("#decide").text()).contains("publishes it at once");
  }

  @Test
  void if_it_was_closed_meanwhile_the_page_says_so_and_shows_what_was_typed() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    Document seen = clara.get("/submissions/" + submission);
    As.david().returns(submission, "See the facsimile").is(201);

    Document moved = clara.submit(deciding(seen), "verdict", "REJECT", "comment", "A slip");

    assertThat(clara.status()).isEqualTo(412);
    assertThat(moved.selectFirst(".moved").text())
        .contains("David returned it: See the facsimile")
        .contains("The submission is now: returned");
    assertThat(moved.selectFirst("#decide form")).isNull();
    assertThat(moved.selectFirst("#decide blockquote").text()).isEqualTo("A slip");
    assertThat(As.anna().sees(submission).at("/decisions")).hasSize(1);
  }

  @Test
  void a_form_sent_twice_decides_once() {
    Paper paper = Paper.showing(PUBLISHED, 2);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    Element form = deciding(clara.get("/submissions/" + submission));

    clara.submit(form, "verdict", "APPROVE", "comment", "Yes");
    Document second = clara.submit(form, "verdict", "APPROVE", "comment", "Yes");
    Document other = clara.submit(form, "verdict", "REJECT", "comment", "No");

    assertThat(second.selectFirst("[role=status]").text()).isEqualTo("You approved it.");
    assertThat(other.selectFirst("[role=alert]").text()).contains("This form was sent before");
    assertThat(clara.status()).isEqualTo(422);
    assertThat(As.clara().sees(submission).at("/decisions")).hasSize(1);
  }

  @Test
  void one_without_the_role_is_told_the_rule_and_decides_nothing() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + submission);

    boris.submit(
        forged(page, submission, "decisions"),
        "verdict",
        "APPROVE",
        "comment",
        "I say it is right");

    assertThat(page.selectFirst("#decide form")).isNull();
    assertThat(page.selectFirst("#decide").text())
        .contains("Only a reviewer or an editor decides.");
    assertThat(boris.status()).isEqualTo(403);
    assertThat(As.clara().sees(submission).at("/decisions")).isEmpty();
  }

  @Test
  void nobody_decides_on_their_own_words_and_the_page_says_why() {
    Paper paper = Paper.showing(PUBLISHED);
    long own = As.clara().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara");
    Document page = clara.get("/submissions/" + own);

    Document refused =
        clara.submit(
            forged(page, own, "decisions"),
            "verdict",
            "APPROVE",
            "comment",
            "Mine is right",
            "seen",
            As.clara().sees(own).tag().replaceAll("\"|\\..*", ""));

    assertThat(page.selectFirst("#decide form")).isNull();
    assertThat(page.selectFirst("#decide").text()).contains(OWN_WORDS);
    assertThat(clara.status()).isEqualTo(403);
    assertThat(refused.selectFirst("[role=alert]").text()).contains(OWN_WORDS);
    assertThat(refused.selectFirst("#decide blockquote").text()).isEqualTo("Mine is right");
    assertThat(As.clara().sees(own).at("/decisions")).isEmpty();
  }

  @Test
  void one_who_decided_already_is_told_so() {
    Paper paper = Paper.showing(PUBLISHED, 2);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    As.clara().approves(submission).is(201);

    Document page = Browsing.as("clara").get("/submissions/" + submission);

    assertThat(page.selectFirst("#decide form")).isNull();
    assertThat(page.selectFirst("#decide").text()).contains("A reviewer decides once");
    assertThat(page.selectFirst(".facts").text()).contains("1 of 2");
  }

  @Test
  void a_conflict_is_shown_with_all_three_texts_and_the_way_to_resolve_it() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);
    long conflicting = As.boris().submits(REDATED_OTHERWISE).from(1).on(paper).is(201).id();

    Document page = Browsing.as("boris").get("/submissions/" + conflicting);
    Document asReviewer = Browsing.as("clara").get("/submissions/" + conflicting);

    assertThat(page.select(".conflict dd").eachText())
        .satisfiesExactly(
            published -> assertThat(published).contains("September"),
            putForward -> assertThat(putForward).contains("October"),
            before -> assertThat(before).contains("August"));
    assertThat(page.select(".conflict a").eachAttr("href"))
        .containsExactly("/submissions/" + conflicting + "/resolve");
    assertThat(asReviewer.selectFirst("#decide form")).isNull();
    assertThat(asReviewer.selectFirst("#decide").text()).contains("A conflict is resolved");
  }

  @Test
  void a_text_whose_signs_cannot_be_read_is_not_approved_where_the_document_asks_for_it() {
    Paper paper = Paper.blank();
    As.edith()
        .ifMatch(As.edith().gets(paper.document()).tag())
        .patches(paper.document(), Json.of("soundNotation", true))
        .is(200);
    long unread = As.anna().submits("an [unhealthy situation").on(paper).is(201).id();

    Document page = Browsing.as("clara").get("/submissions/" + unread);

    assertThat(page.select("#decide button").eachAttr("value")).containsExactly("RETURN", "REJECT");
    assertThat(page.selectFirst("#decide").text()).contains("every sign can be read");
    assertThat(page.selectFirst(".doubts").text())
        .isEqualTo("line 1, column 4 [ is never closed and stays as it is");
    assertThat(page.selectFirst(".facts").text()).contains("it would be the first published text");
  }

  @Test
  void only_who_put_it_forward_takes_it_back() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing anna = Browsing.as("anna");
    Document page = anna.get("/submissions/" + submission);
    Browsing boris = Browsing.as("boris");
    Document others = boris.get("/submissions/" + submission);

    Document refused = boris.submit(forged(others, submission, "withdrawal"));
    int forbidden = boris.status();
    Document after = anna.submit(page.selectFirst(".withdraw form"));
    Document again = anna.submit(forged(after, submission, "withdrawal"));

    assertThat(others.selectFirst(".withdraw")).isNull();
    assertThat(forbidden).isEqualTo(403);
    assertThat(refused.selectFirst("[role=alert]").text())
        .contains("Only its contributor withdraws a submission.");
    assertThat(after.selectFirst("[role=status]").text()).startsWith("It is withdrawn");
    assertThat(after.selectFirst(".withdraw")).isNull();
    assertThat(anna.status()).isEqualTo(409);
    assertThat(again.selectFirst("[role=alert]").text()).contains("It is not open any more.");
  }

  @Test
  void everything_is_said_in_german_too() {
    Paper paper = Paper.showing(PUBLISHED);
    long own = As.clara().submits(RESPELLED).from(1).on(paper).is(201).id();
    long submission = As.anna().submits(REDATED).from(1).on(paper).is(201).id();
    Browsing clara = Browsing.as("clara").sending("Accept-Language", "de");

    Document queue = clara.get("/review?document=" + paper.slug());
    Document page = clara.get("/submissions/" + submission);
    Document again = clara.submit(deciding(page), "verdict", "RETURN");
    Document mine = clara.get("/submissions/" + own);

    assertThat(queue.text())
        .contains("von Anna, gerade eben", "1 Wort kam hinzu")
        .contains("Sie dürfen darüber entscheiden.");
    assertThat(page.select("#decide button").eachText())
        .containsExactly("Annehmen", "Zur Änderung zurückgeben", "Ablehnen");
    assertThat(again.selectFirst("#comment-fault").text()).startsWith("Sagen Sie, warum");
    assertThat(mine.selectFirst("#decide").text()).contains("Niemand entscheidet über eigene");
  }

  @Test
  void a_submission_that_is_not_there_is_a_page_in_words() {
    Browsing clara = Browsing.as("clara");

    Document page = clara.get("/submissions/999999999");

    assertThat(clara.status()).isEqualTo(404);
    assertThat(page.text()).contains("No submission 999999999");
  }

  private static Element deciding(Document page) {
    return page.selectFirst("#decide form");
  }

  /** A form of the same session for something that its page does not offer. */
  private static Element forged(Document page, long submission, String command) {
    return page.selectFirst("footer form")
        .attr("action", "/submissions/%d/%s".formatted(submission, command));
  }
}
