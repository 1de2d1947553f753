package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** What people see of revisions: their history, what changed, and who wrote what. */
@QuarkusTest
class ComparisonPagesTest {

  private static final String TELEGRAM = "/documents/mikoyan-1956-09-19";
  private static final String FIRST = "The talk lasted from 1800 to 2200.\n\nAll comrades agreed.";
  private static final String SECOND = "The talk lasted from 1800 to 2300.\n\nAll comrades agreed.";
  private static final String OTHER = "The talk lasted from 1800 to 2200.\n\nAll friends agreed.";

  private final Browsing reader = Browsing.asNobody();

  @Test
  void a_history_shows_the_newest_first_with_what_is_published_and_what_waits() {
    Paper paper = Paper.showing(FIRST);
    As.anna().keeps(SECOND).from(1).saying("Look again at the hour").on(paper).is(201);
    long open = As.boris().submits(2, paper).is(201).id();

    Document page = Browsing.as("clara").get(at(paper, "/history"));

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".history tbody th > a:first-child").eachText())
        .containsExactly("Revision 2", "Revision 1");
    Element newest = page.selectFirst(".history tbody tr");
    assertThat(newest.text()).contains("Look again at the hour", "Anna", "Started from revision 1");
    assertThat(newest.select("a.badge").attr("href")).isEqualTo("/submissions/" + open);
    assertThat(page.select(".history tr:has(.badge.good)").text()).contains("Revision 1");
    assertThat(page.select("svg.drawn .knot")).hasSize(2);
  }

  @Test
  void one_without_an_account_sees_the_history_of_what_is_published() {
    Paper paper = Paper.showing(FIRST);
    As.anna().submits(SECOND).from(1).on(paper).is(201);

    Document page = reader.get(at(paper, "/history"));

    assertThat(page.select(".history tbody th > a:first-child").eachText())
        .containsExactly("Revision 1");
    assertThat(page.select("a.badge")).isEmpty();
    reader.get(at(paper, "/revisions/2"));
    assertThat(reader.path()).startsWith("/sign-in?then=");
    reader.get(at(paper, "/playback?at=2"));
    assertThat(reader.path()).startsWith("/sign-in?then=");
    reader.get("/documents/" + paper.slug() + "/compare?from=T@1&to=T@2");
    assertThat(reader.path()).startsWith("/sign-in?then=");
    assertThat(reader.get(at(paper, "/playback")).text()).contains("Revision 1 of 1");
  }

  @Test
  void a_merge_is_drawn_and_said() {
    Paper paper = Paper.showing(FIRST);
    As.clara().approves(As.anna().submits(SECOND).from(1).on(paper).is(201).id()).is(201);
    As.clara().approves(As.boris().submits(OTHER).from(1).on(paper).is(201).id()).is(201);

    Document page = reader.get(at(paper, "/history"));

    assertThat(page.selectFirst(".history tbody tr").text()).contains("Merges revisions 2 and 3");
    assertThat(page.select("svg.drawn").eachAttr("width")).containsOnly("34");
    Document step = reader.get(at(paper, "/playback?at=4"));
    assertThat(step.text()).contains("Merges revisions 2 and 3; marked is what changed since 2");
    assertThat(step.select(".diff ins").eachText()).containsExactly("inserted: friends");
  }

  @Test
  void a_long_history_leads_on() {
    Paper paper = Paper.showing(FIRST);
    for (int i = 1; i <= 22; i++) {
      As.anna().keeps(FIRST + " " + i).from(i).on(paper).is(201);
    }
    Browsing anna = Browsing.as("anna");

    Document first = anna.get(at(paper, "/history"));
    Document second = anna.get(first.selectFirst("a[rel=next]").attr("href"));

    assertThat(first.select(".history tbody tr")).hasSize(20);
    assertThat(second.select(".history tbody tr")).hasSize(3);
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void two_revisions_picked_in_the_history_are_compared() {
    Paper paper = Paper.showing(FIRST);
    As.anna().keeps(SECOND).from(1).on(paper).is(201);
    Browsing anna = Browsing.as("anna");

    Element form = anna.get(at(paper, "/history")).selectFirst("form:has(.history)");
    Document page =
        anna.get(
            form.attr("action")
                + "?from="
                + form.selectFirst("[name=from][checked]").val()
                + "&to="
                + form.selectFirst("[name=to][checked]").val());

    assertThat(page.select(".diff del").eachText()).containsExactly("deleted: 2200");
    assertThat(page.select(".diff ins").eachText()).containsExactly("inserted: 2300");
    assertThat(page.selectFirst(".diff-stats").text())
        .contains("1 change", "1 word came", "1 word went");
    assertThat(page.selectFirst(".jump .more").text()).contains("words · Anna");
    assertThat(page.selectFirst("#from option[selected]").val()).isEqualTo("T@1");
    assertThat(page.selectFirst("#to option[selected]").val()).isEqualTo("T@2");
  }

  @Test
  void layers_of_two_witnesses_are_compared() {
    Document page =
        reader.get(TELEGRAM + "/compare?from=T@1&fromLayer=FINAL&to=H@1:FINAL&view=side");

    assertThat(page.select(".change")).hasSize(2);
    assertThat(page.select(".was del").text()).contains("18 September");
    assertThat(page.select(".is ins").text()).contains("and the CC plenum");
    assertThat(page.select(".diff-names").text()).contains("T@1:FINAL", "H@1:FINAL");
    assertThat(page.selectFirst("#fromLayer option[selected]").val()).isEqualTo("FINAL");
    assertThat(page.selectFirst("#toLayer option[selected]").val()).isEqualTo("FINAL");
    assertThat(page.select("html").text()).doesNotContain("NOT_FOUND");
    assertThat(reader.last().body().length()).isLessThan(100_000);
  }

  @Test
  void without_a_choice_two_texts_are_proposed_and_nothing_is_compared() {
    Document page = reader.get(TELEGRAM + "/compare");

    assertThat(page.selectFirst("#from option[selected]").val()).isEqualTo("H@published");
    assertThat(page.selectFirst("#to option[selected]").val()).isEqualTo("T@published");
    assertThat(page.select(".diff")).isEmpty();
  }

  @Test
  void changes_lead_from_one_to_the_next_without_script() {
    Document page = reader.get(TELEGRAM + "/compare?from=H@1&to=H@2");

    List<Element> changes = page.select(".change");
    assertThat(changes).hasSizeGreaterThan(1);
    assertThat(page.selectFirst(".diff-stats a").attr("href")).isEqualTo("#e1");
    for (int i = 1; i <= changes.size(); i++) {
      Element change = changes.get(i - 1);
      assertThat(change.id()).isEqualTo("e" + i);
      assertThat(change.select(".more a").get(1).attr("href"))
          .isEqualTo("#e" + (i % changes.size() + 1));
    }
  }

  @Test
  void kinds_that_are_hidden_are_not_marked_and_the_form_remembers() {
    Paper paper = Paper.showing("The talk lasted from 1800 to 2200");
    As.anna().keeps("the talk  lasted from 1800 to 2300").from(1).on(paper).is(201);
    String compare = "/documents/" + paper.slug() + "/compare?from=T@1&to=T@2";
    Browsing anna = Browsing.as("anna");

    Document all = anna.get(compare);
    Document some = anna.get(compare + "&hide=SPACING&hide=CASE");

    assertThat(all.select(".diff-lens [name=hide]").eachAttr("value"))
        .containsExactly("READING", "CASE", "SPACING");
    assertThat(all.select(".change")).hasSize(3);
    assertThat(some.select(".change")).hasSize(1);
    assertThat(some.select(".diff-row").text()).contains("the talk lasted");
    assertThat(some.select(".diff-lens [name=hide][checked]").eachAttr("value"))
        .containsExactly("CASE", "SPACING");
    assertThat(some.selectFirst(".tabs a:not([aria-current])").attr("href"))
        .contains("view=side", "hide=CASE", "hide=SPACING", "from=T%401");
  }

  @Test
  void what_stayed_is_folded_and_can_be_unfolded_without_script() {
    String same = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
    Paper paper = Paper.showing("One " + same);
    As.anna().keeps("Two " + same).from(1).on(paper).is(201);
    String compare = "/documents/" + paper.slug() + "/compare?from=T@1&to=T@2";
    Browsing anna = Browsing.as("anna");

    Document folded = anna.get(compare);
    Document whole = anna.get(compare + "&context=all");

    assertThat(folded.select("details.fold summary").text()).matches("… \\d+ words …");
    assertThat(whole.select(".fold")).isEmpty();
    assertThat(whole.select(".diff-row").text())
        .contains(same.substring(same.length() - 60).replaceAll("\\s+", " ").strip());
  }

  @Test
  void spaces_that_came_and_went_can_be_heard() {
    Paper paper = Paper.showing("one two");
    As.anna().keeps("one\ntwo").from(1).on(paper).is(201);

    Document page =
        Browsing.as("anna").get("/documents/" + paper.slug() + "/compare?from=T@1&to=T@2");

    assertThat(page.select("ins").text()).contains("inserted: space or line break");
    assertThat(page.select("ins .newline")).hasSize(1);
  }

  @Test
  void what_people_wrote_is_never_read_as_markup() {
    Paper paper = Paper.showing("a <b>word</b>");
    String summary = "<script>alert(1)</script>";
    As.anna().keeps("a <script>alert(2)</script>").from(1).saying(summary).on(paper).is(201);
    Browsing anna = Browsing.as("anna");

    for (String page : List.of("/history", "/playback?at=2", "/revisions/2", "/attribution")) {
      Document shown = anna.get(at(paper, page));
      assertThat(anna.status()).isEqualTo(200);
      assertThat(shown.select("main script, main b")).as(page).isEmpty();
    }
    assertThat(anna.get(at(paper, "/playback?at=2")).select(".diff ins").text())
        .contains("script", "alert(2)");
    assertThat(anna.get(at(paper, "/revisions/2")).selectFirst(".written").wholeText())
        .isEqualTo("a <script>alert(2)</script>");
    assertThat(anna.get(at(paper, "/revisions/2")).text()).contains(summary);
  }

  @Test
  void a_playback_goes_from_revision_to_revision() {
    Paper paper = Paper.showing(FIRST);
    As.anna().keeps(SECOND).from(1).on(paper).is(201);
    Browsing anna = Browsing.as("anna");

    Document first = anna.get(at(paper, "/playback"));
    Document second =
        anna.get(at(paper, "/playback") + first.selectFirst("a[rel=next]").attr("href"));

    assertThat(first.select(".diff ins").text()).contains("The talk lasted");
    assertThat(first.select("a[rel=prev]")).isEmpty();
    assertThat(second.select("#step").text()).isEqualTo("Revision 2 of 2");
    assertThat(second.select(".diff del").eachText()).containsExactly("deleted: 2200");
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(second.select("[data-numbers]").attr("data-numbers")).isEqualTo("1 2");
  }

  @Test
  void every_word_shows_its_writer_and_the_legend_their_shares() {
    Paper paper = Paper.showing("one two three four");
    As.clara()
        .approves(As.anna().submits("one two three 4").from(1).on(paper).is(201).id())
        .is(201);

    Document page = reader.get(at(paper, "/attribution"));

    assertThat(page.select("tbody tr").eachText()).containsExactly("Edith 3 75 %", "Anna 1 25 %");
    Element word = page.select(".written .by").last();
    assertThat(word.wholeText()).isEqualTo("4");
    assertThat(word.attr("title")).isEqualTo("Anna, revision 2");
    assertThat(word.attr("href")).isEqualTo(at(paper, "/revisions/2"));
    assertThat(word.className()).contains("by-1");
    assertThat(reader.get(at(paper, "/attribution?revision=1")).select("tbody tr")).hasSize(1);
  }

  @Test
  void a_revision_is_shown_as_it_was_written_with_what_to_look_at_in_words() {
    Paper paper = Paper.showing("one ~~two\nthree []");
    Document page = reader.get(at(paper, "/revisions/published"));

    assertThat(page.select("h1").text()).isEqualTo("Revision 1 of T");
    assertThat(page.selectFirst(".written").wholeText()).isEqualTo("one ~~two\nthree []");
    assertThat(page.select(".doubts li").eachText())
        .containsExactly(
            "line 1, column 5 ~~ is never closed and stays as it is",
            "line 2, column 7 [] is empty and stays as it is");
  }

  @Test
  void the_pages_speak_german() {
    reader.sending("Accept-Language", "de");

    Document page = reader.get(TELEGRAM + "/compare?from=H@1&to=H@2");

    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("h1").text()).isEqualTo("Zwei Texte vergleichen");
    assertThat(page.select("ins").text()).contains("eingefügt:");
    for (String part : List.of("/history", "/playback?at=2", "/attribution", "/revisions/2")) {
      assertThat(reader.get(TELEGRAM + "/witnesses/H" + part).text())
          .contains("Fassung")
          .doesNotContain("NOT_FOUND");
    }
  }

  @Test
  void what_is_not_there_or_cannot_be_read_is_said_on_a_page() {
    assertThat(reader.get(TELEGRAM + "/witnesses/H/revisions/99").select("h1")).hasSize(1);
    assertThat(reader.status()).isEqualTo(404);
    reader.get(TELEGRAM + "/witnesses/X/history");
    assertThat(reader.status()).isEqualTo(404);
    reader.get(TELEGRAM + "/compare?from=nothing&to=T@1");
    assertThat(reader.status()).isEqualTo(400);
    reader.get(at(Paper.blank(), "/playback"));
    assertThat(reader.status()).isEqualTo(404);
    reader.get(TELEGRAM + "/witnesses/H");
    assertThat(reader.status()).isEqualTo(200);
  }

  private static String at(Paper paper, String rest) {
    return "/documents/" + paper.slug() + "/witnesses/" + paper.siglum() + rest;
  }
}
