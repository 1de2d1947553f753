package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Somebody looks at what became of their words. */
@QuarkusTest
class WorkTest extends AppendOnly {

  private static final String PUBLISHED = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
  private static final String REDATED = PUBLISHED.replace("19 August [SIC]", "19 September");
  private static final String REDATED_OTHERWISE =
      PUBLISHED.replace("19 August [SIC]", "19 October");

  @Test
  void one_who_sent_nothing_is_shown_where_to_begin() {
    Browsing newcomer = signedIn(As.newcomer("TRANSCRIBER"));

    Document page = newcomer.get("/me");

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.text()).contains("not put any text forward");
  }

  @Test
  void nobody_has_work_of_their_own() {
    Browsing nobody = Browsing.asNobody();

    nobody.get("/me");

    assertThat(nobody.path()).startsWith("/sign-in");
  }

  @Test
  void a_text_that_is_returned_says_why_and_is_answered_from_itself() {
    Paper paper = Paper.showing(PUBLISHED);
    As writer = As.newcomer("TRANSCRIBER");
    long submission = writer.submits(REDATED).from(1).saying("The month").on(paper).is(201).id();
    As.clara().returns(submission, "Which <month> is it?").is(201);
    Browsing browsing = signedIn(writer);

    Document page = browsing.get("/me");

    Element mine = one(page, ".desk-work > li");
    assertThat(mine.select(".badge").first().text()).isEqualTo("returned");
    assertThat(mine.select("blockquote").text()).isEqualTo("Which <month> is it?");
    assertThat(mine.text()).contains("The month").contains("None of your words");
    assertThat(mine.select("h2 a").attr("href")).isEqualTo("/submissions/" + submission);
    Document desk = browsing.get(one(page, ".desk-work a[href*=transcribe]").attr("href"));
    assertThat(Browsing.value(one(desk, "textarea[name=text]"))).isEqualTo(REDATED);
  }

  @Test
  void words_that_are_published_are_counted() {
    Paper paper = Paper.showing(PUBLISHED);
    As writer = As.newcomer("TRANSCRIBER");
    As.clara().approves(writer.submits(REDATED).from(1).on(paper).is(201).id()).is(201);

    Document page = signedIn(writer).get("/me");

    assertThat(one(page, ".desk-work > li").text())
        .contains("approved")
        .contains("1 word of yours stands in the published text");
    assertThat(page.select(".desk-work form")).isEmpty();
  }

  @Test
  void what_waits_is_taken_back_once() {
    Paper paper = Paper.showing(PUBLISHED);
    As writer = As.newcomer("TRANSCRIBER");
    long submission = writer.submits(REDATED).from(1).on(paper).is(201).id();
    Browsing browsing = signedIn(writer);
    Element form = one(browsing.get("/me"), ".desk-work form");

    Document page = browsing.submit(form);
    assertThat(browsing.path()).startsWith("/me");
    assertThat(one(page, ".desk-work .badge").text()).isEqualTo("withdrawn");
    assertThat(writer.sees(submission).text("/state")).isEqualTo("WITHDRAWN");
    browsing.submit(form);
    assertThat(browsing.status()).isEqualTo(200);
  }

  @Test
  void a_conflict_leads_to_where_it_is_resolved() {
    Paper paper = Paper.showing(PUBLISHED);
    As.clara().approves(As.anna().submits(REDATED).from(1).on(paper).is(201).id()).is(201);
    As writer = As.newcomer("TRANSCRIBER");
    long submission = writer.submits(REDATED_OTHERWISE).from(1).on(paper).is(201).id();

    Document page = signedIn(writer).get("/me");

    assertThat(one(page, ".desk-work a.button").attr("href"))
        .isEqualTo("/submissions/" + submission + "/resolve");
  }

  @Test
  void more_than_a_page_is_read_page_by_page() {
    As writer = As.newcomer("TRANSCRIBER");
    for (int i = 0; i < 21; i++) {
      writer.submits("Text " + i).on(Paper.blank()).is(201);
    }
    Browsing browsing = signedIn(writer);

    Document first = browsing.get("/me");
    Document second = browsing.get(one(first, "a[rel=next]").attr("href"));

    assertThat(first.select(".desk-work > li")).hasSize(20);
    assertThat(second.select(".desk-work > li")).hasSize(1);
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  private static Browsing signedIn(As person) {
    Browsing browsing = Browsing.asNobody();
    browsing.signsIn(person.name(), As.demoPassword());
    return browsing;
  }

  private static Element one(Document page, String which) {
    return Objects.requireNonNull(page.selectFirst(which), which);
  }
}
