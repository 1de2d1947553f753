package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Somebody resolves a conflict with a browser that has no script. */
@QuarkusTest
class ResolvingTest extends AppendOnly {

  private static final String PUBLISHED = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
  private static final String SEPTEMBER = PUBLISHED.replace("19 August [SIC]", "19 September");
  private static final String OCTOBER = PUBLISHED.replace("19 August [SIC]", "19 October");
  private static final String TWO = SEPTEMBER.replace("Wang Jiaxiang", "Wang Chia-hsiang");
  private static final String OTHER_TWO = OCTOBER.replace("Wang Jiaxiang", "Wang Tsia-siang");

  @Test
  void a_conflict_leads_from_the_desk_to_where_it_is_resolved() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing boris = Browsing.as("boris");
    Document desk = boris.get("/documents/" + paper.slug() + "/witnesses/T/transcribe");
    publish(paper, SEPTEMBER, 1);

    Document page =
        boris.submit(one(desk, "#desk button[formaction$=/submission]"), "text", OCTOBER);

    assertThat(boris.path()).matches("/submissions/\\d+/resolve\\?said=PUT_FORWARD_CONFLICTING");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("fieldset")).hasSize(1);
    assertThat(page.select("fieldset .text").eachText())
        .anyMatch(words -> words.contains("September"))
        .anyMatch(words -> words.contains("October"))
        .anyMatch(words -> words.contains("August"));
    assertThat(page.select("fieldset ins").eachText()).anyMatch(w -> w.contains("October"));
    assertThat(page.select("input[type=radio][checked]")).isEmpty();
    assertThat(settled(page)).contains("Wang Jiaxiang").doesNotContain("October");
  }

  @Test
  void what_was_put_forward_is_chosen() {
    assertThat(choosing("SENT")).isEqualTo(OCTOBER);
  }

  @Test
  void what_is_published_is_chosen() {
    assertThat(choosing("PUBLISHED")).isEqualTo(SEPTEMBER);
  }

  @Test
  void what_was_there_before_both_is_chosen() {
    assertThat(choosing("BASE")).isEqualTo(PUBLISHED);
  }

  @Test
  void places_are_chosen_one_by_one_and_the_resolved_text_is_approved() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, TWO, OTHER_TWO);
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + conflicting + "/resolve");
    int september = placeWith(page, "September");
    int wang = 3 - september;

    boris.submit(
        one(page, "#resolve"),
        "choice-" + september,
        "PUBLISHED",
        "choice-" + wang,
        "OWN",
        "own-" + wang,
        own(page, wang).replace("Tsia-siang", "Jia-xiang"));

    assertThat(boris.path()).startsWith("/submissions/").doesNotContain("resolve");
    long resolved = id(boris.path());
    assertThat(As.boris().sees(conflicting).text("/state")).isEqualTo("SUPERSEDED");
    assertThat(As.boris().sees(resolved).at("/revision/parents").toString()).isEqualTo("[2,3]");
    As.clara().approves(resolved).is(201);
    assertThat(paper.text("published"))
        .isEqualTo(SEPTEMBER.replace("Wang Jiaxiang", "Wang Jia-xiang"));
  }

  @Test
  void a_place_without_a_choice_keeps_what_was_chosen_at_the_others() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, TWO, OTHER_TWO);
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + conflicting + "/resolve");

    Document again =
        boris.submit(
            one(page, "#resolve"),
            "choice-1",
            "OWN",
            "own-1",
            "my\nwords",
            "own-2",
            "other words",
            "summary",
            "Both");

    assertThat(boris.status()).isEqualTo(422);
    assertThat(again.select("#own-1[checked]")).hasSize(1);
    assertThat(own(again, 1)).isEqualTo("my\nwords");
    assertThat(own(again, 2)).isEqualTo("other words");
    assertThat(again.select("#summary").val()).isEqualTo("Both");
    assertThat(again.select("#place-1-fault")).isEmpty();
    assertThat(again.select("#place-2-fault")).hasSize(1);
    assertThat(latest(paper)).isEqualTo(3);
  }

  @Test
  void the_result_is_previewed_before_it_is_sent() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, SEPTEMBER, OCTOBER);
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + conflicting + "/resolve");

    Document tried = boris.submit(one(page, "button[formaction*=preview]"), "choice-1", "SENT");

    assertThat(boris.status()).isEqualTo(200);
    assertThat(tried.select("#sent-1[checked]")).hasSize(1);
    assertThat(tried.select(".desk-reads").text()).contains("19 October");
    assertThat(tried.select("#preview .diff ins").text()).contains("October");
    assertThat(latest(paper)).isEqualTo(3);
    boris.submit(one(tried, "#resolve"));
    assertThat(paper.text(4)).isEqualTo(OCTOBER);
  }

  @Test
  void if_the_published_text_moves_again_what_was_chosen_is_asked_about_and_not_lost() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, SEPTEMBER, OCTOBER);
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + conflicting + "/resolve");
    publish(paper, SEPTEMBER.replace("19 September", "19 November"), 2);

    Document next =
        boris.submit(
            one(page, "#resolve"),
            "choice-1",
            "OWN",
            "own-1",
            own(page, 1).replace("October", "December"));

    assertThat(boris.path()).matches("/submissions/\\d+/resolve\\?.*");
    assertThat(id(boris.path())).isGreaterThan(conflicting);
    assertThat(own(next, 1)).contains("December");
    assertThat(next.select("fieldset .text").eachText()).anyMatch(w -> w.contains("November"));
    boris.submit(one(next, "#resolve"), "choice-1", "SENT");
    As.clara().approves(id(boris.path())).is(201);
    assertThat(paper.text("published")).contains("19 December");
  }

  @Test
  void a_resolution_sent_twice_has_one_effect() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, SEPTEMBER, OCTOBER);
    Browsing boris = Browsing.as("boris");
    Element form = one(boris.get("/submissions/" + conflicting + "/resolve"), "#resolve");

    boris.submit(form, "choice-1", "SENT");
    String first = boris.path();
    boris.submit(form, "choice-1", "SENT");

    assertThat(boris.path()).isEqualTo(first);
    assertThat(latest(paper)).isEqualTo(4);
  }

  @Test
  void a_session_that_is_over_loses_no_choice() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, SEPTEMBER, OCTOBER);
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + conflicting + "/resolve");
    boris.losesSession();

    Document lost = boris.submit(one(page, "#resolve"), "choice-1", "OWN", "own-1", "19 December");
    assertThat(boris.status()).isEqualTo(401);
    Document again =
        boris.submit(one(lost, "main form"), "username", "boris", "password", As.demoPassword());
    boris.submit(one(again, "main form"));

    assertThat(boris.path()).startsWith("/submissions/").doesNotContain("resolve");
    assertThat(paper.text(4)).contains("19 December");
  }

  @Test
  void another_transcriber_may_resolve_it_and_sees_whose_words_they_are() {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, SEPTEMBER, OCTOBER);
    Browsing anna = Browsing.as("anna");

    Document page = anna.get("/submissions/" + conflicting + "/resolve");

    assertThat(page.select("label[for=sent-1]").text()).startsWith("As Boris");
    anna.submit(one(page, "#resolve"), "choice-1", "SENT");
    assertThat(paper.text(4)).isEqualTo(OCTOBER);
  }

  @Test
  void where_nothing_conflicts_there_is_nothing_to_resolve() {
    Paper paper = Paper.showing(PUBLISHED);
    long submission = As.boris().submits(OCTOBER).from(1).on(paper).is(201).id();
    Browsing boris = Browsing.as("boris");

    Document page = boris.get("/submissions/" + submission + "/resolve");

    assertThat(boris.status()).isEqualTo(200);
    assertThat(page.text()).contains("nothing to resolve");
    assertThat(page.select("#resolve")).isEmpty();
    boris.get("/submissions/999999/resolve");
    assertThat(boris.status()).isEqualTo(404);
  }

  /** The text that is kept when one thing is chosen at the only place. */
  private static String choosing(String choice) {
    Paper paper = Paper.showing(PUBLISHED);
    long conflicting = conflict(paper, SEPTEMBER, OCTOBER);
    Browsing boris = Browsing.as("boris");
    Document page = boris.get("/submissions/" + conflicting + "/resolve");
    boris.submit(one(page, "#resolve"), "choice-1", choice);
    return paper.text(4);
  }

  /** The submission of boris that conflicts with what anna was first to publish. */
  private static long conflict(Paper paper, String annas, String borises) {
    publish(paper, annas, 1);
    return As.boris().submits(borises).from(1).on(paper).is(201).id();
  }

  private static void publish(Paper paper, String text, int parent) {
    As.clara().approves(As.anna().submits(text).from(parent).on(paper).is(201).id()).is(201);
  }

  private static Element one(Document page, String which) {
    return Objects.requireNonNull(page.selectFirst(which), which);
  }

  private static String own(Document page, int place) {
    return Browsing.value(one(page, "textarea[name=own-" + place + "]"));
  }

  private static int placeWith(Document page, String words) {
    return one(page, "#place-1").text().contains(words) ? 1 : 2;
  }

  private static String settled(Document page) {
    return page.select(".desk-settled").text();
  }

  private static long id(String path) {
    return Long.parseLong(path.replaceAll("/submissions/(\\d+).*", "$1"));
  }

  private static int latest(Paper paper) {
    return As.boris().gets(paper.path()).number("/latest");
  }
}
