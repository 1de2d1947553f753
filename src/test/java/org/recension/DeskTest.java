package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.text.Telegram;

/** Somebody transcribes with a browser that has no script. */
@QuarkusTest
class DeskTest extends AppendOnly {

  private static final String PUBLISHED = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
  private static final String REDATED = PUBLISHED.replace("19 August [SIC]", "19 September");
  private static final String RESPELLED = PUBLISHED.replace("Wang Jiaxiang", "Wang Chia-hsiang");

  @Test
  void the_published_text_lies_on_the_desk_byte_for_byte() {
    String text = "\n  <b>&amp;</b>\ttext\n\n\n[?]\n";
    Paper paper = Paper.showing(text);

    Document page = Browsing.as("anna").get(desk(paper));

    assertThat(typed(page)).isEqualTo(text);
    assertThat(page.select("input[name=parent]").val()).isEqualTo("1");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("textarea").attr("lang")).isEqualTo("en");
  }

  @Test
  void one_goes_on_from_any_revision_or_begins_with_nothing() {
    Paper paper = Paper.showing(PUBLISHED);
    As.anna().keeps(REDATED).from(1).on(paper).is(201);
    Browsing anna = Browsing.as("anna");

    assertThat(typed(anna.get(desk(paper) + "?from=2"))).isEqualTo(REDATED);
    assertThat(typed(anna.get(desk(paper) + "?from=latest"))).isEqualTo(REDATED);
    anna.get(desk(paper) + "?from=3");
    assertThat(anna.status()).isEqualTo(404);
    Document blank = anna.get(desk(Paper.blank()));

    assertThat(typed(blank)).isEmpty();
    assertThat(blank.select("input[name=parent]")).isEmpty();
  }

  @Test
  void one_who_is_not_signed_in_is_led_there_and_back() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing nobody = Browsing.asNobody();

    Document asked = nobody.get(desk(paper));
    assertThat(nobody.path()).startsWith("/sign-in");
    Document page =
        nobody.submit(form(asked, "main form"), "username", "anna", "password", As.demoPassword());

    assertThat(nobody.path()).startsWith(desk(paper));
    assertThat(typed(page)).isEqualTo(PUBLISHED);
  }

  @Test
  void one_who_may_not_transcribe_is_told_so() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing guest = Browsing.asNobody();
    guest.signsIn(As.newcomer().name(), As.demoPassword());

    guest.get(desk(paper));
    assertThat(guest.status()).isEqualTo(403);
    guest.post(
        desk(paper) + "/submission",
        Map.of("text", REDATED, "parent", "1", "csrf", csrf(guest.get("/"))));

    assertThat(guest.status()).isEqualTo(403);
    assertThat(latest(paper)).isEqualTo(1);
  }

  @Test
  void a_preview_shows_how_it_reads_what_to_look_at_and_what_it_changes() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    String odd = REDATED + "\n\n++added++ [never closed";

    Document page = anna.submit(button(anna.get(desk(paper)), "/preview"), "text", odd);

    assertThat(anna.status()).isEqualTo(200);
    assertThat(typed(page)).isEqualTo(odd);
    assertThat(page.select(".desk-reads ins").eachText()).contains("added");
    Element remark = page.selectFirst(".desk-doubts li");
    assertThat(remark.text()).contains("Line 5, column 11").contains("is never closed");
    assertThat(page.select(".diff ins").text()).contains("September");
    assertThat(page.select(".diff del").text()).contains("August [SIC]");
  }

  @Test
  void a_preview_writes_nothing_and_leaves_the_key_of_the_form_free() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    Element form = form(anna.get(desk(paper)), "#desk");
    Map<String, String> fields = Browsing.fields(form);

    fields.put("text", RESPELLED);
    Document part = anna.post(desk(paper) + "/preview?part=true", fields);
    assertThat(part.select("main, form, h1")).isEmpty();
    assertThat(part.select(".desk-reads")).isNotEmpty();
    assertThat(latest(paper)).isEqualTo(1);
    fields.put("text", REDATED);
    anna.post(desk(paper) + "/submission", fields);

    assertThat(anna.path()).startsWith("/submissions/");
    assertThat(paper.text(2)).isEqualTo(REDATED);
  }

  @Test
  void a_first_text_that_came_second_stays_and_is_sent_as_a_change() {
    Paper paper = Paper.blank();
    Browsing boris = Browsing.as("boris");
    Element form = button(boris.get(desk(paper)), "/submission");
    As.anna().submits(PUBLISHED).on(paper).is(201);

    Document late = boris.submit(form, "text", REDATED);

    assertThat(boris.status()).isEqualTo(422);
    assertThat(late.select("[role=alert]").text()).contains("has arrived meanwhile");
    assertThat(typed(late)).isEqualTo(REDATED);
    boris.submit(button(late, "/submission"));
    assertThat(boris.status()).isEqualTo(200);
    assertThat(paper.text(2)).isEqualTo(REDATED);
    assertThat(As.boris().gets(paper.at("/revisions/2")).at("/parents/0").intValue()).isEqualTo(1);
  }

  @Test
  void a_text_is_kept_without_review_and_its_writer_goes_on() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");

    Document next =
        anna.submit(
            button(anna.get(desk(paper)), "/revision"), "text", REDATED, "summary", "The month");

    assertThat(anna.path()).startsWith(desk(paper) + "?from=2");
    assertThat(next.select("[role=status]").text()).contains("Your text is kept");
    assertThat(typed(next)).isEqualTo(REDATED);
    assertThat(paper.text(2)).isEqualTo(REDATED);
    Answer kept = As.anna().gets(paper.at("/revisions/2")).is(200);
    assertThat(kept.at("/lineEndingsChanged").booleanValue()).isFalse();
    assertThat(kept.text("/summary")).isEqualTo("The month");
  }

  @Test
  void a_text_kept_before_is_put_forward_as_it_is() {
    Paper paper = Paper.showing(PUBLISHED);
    As.anna().keeps(REDATED).from(1).on(paper).is(201);
    Browsing anna = Browsing.as("anna");

    anna.submit(button(anna.get(desk(paper) + "?from=2"), "/submission"));

    assertThat(anna.path()).startsWith("/submissions/");
    assertThat(latest(paper)).isEqualTo(2);
    Document again = anna.submit(button(anna.get(desk(paper) + "?from=2"), "/submission"));
    assertThat(anna.status()).isEqualTo(409);
    assertThat(again.select("#fault").text()).contains("put forward already");
    assertThat(typed(again)).isEqualTo(REDATED);
  }

  @Test
  void the_published_text_itself_is_not_put_forward() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");

    Document page = anna.submit(button(anna.get(desk(paper)), "/submission"), "summary", "Nothing");

    assertThat(anna.status()).isEqualTo(409);
    assertThat(page.select("#fault").text()).contains("nothing to put forward");
    assertThat(page.select("#summary").val()).isEqualTo("Nothing");
    assertThat(latest(paper)).isEqualTo(1);
  }

  @Test
  void a_form_sent_twice_has_one_effect() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    Element send = button(anna.get(desk(paper)), "/submission");

    anna.submit(send, "text", REDATED);
    String first = anna.path();
    anna.submit(send, "text", REDATED);

    assertThat(anna.path()).isEqualTo(first).startsWith("/submissions/");
    assertThat(latest(paper)).isEqualTo(2);
    Document other = anna.submit(send, "text", RESPELLED);
    assertThat(anna.status()).isEqualTo(422);
    assertThat(other.select("#fault").text()).contains("An earlier text arrived");
    assertThat(typed(other)).isEqualTo(RESPELLED);
    anna.submit(button(other, "/submission"));
    assertThat(paper.text(3)).isEqualTo(RESPELLED);
  }

  @Test
  void a_session_that_is_over_loses_no_text() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    Document page = anna.get(desk(paper));
    anna.losesSession();

    Document lost = anna.submit(button(page, "/submission"), "text", REDATED);

    assertThat(anna.status()).isEqualTo(401);
    assertThat(lost.select("textarea").stream().map(Browsing::value)).contains(REDATED);
    assertThat(latest(paper)).isEqualTo(1);
    Document again =
        anna.submit(form(lost, "main form"), "username", "anna", "password", As.demoPassword());
    anna.submit(form(again, "main form"));
    assertThat(anna.path()).startsWith("/submissions/");
    assertThat(paper.text(2)).isEqualTo(REDATED);
  }

  @Test
  void a_character_that_cannot_be_kept_is_said_beside_the_text() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");

    Document page =
        anna.submit(
            button(anna.get(desk(paper)), "/submission"),
            "text",
            "One\nand \0 more",
            "summary",
            "Mine");

    assertThat(anna.status()).isEqualTo(422);
    assertThat(page.select("#fault").text()).contains("line 2, column 5");
    assertThat(typed(page)).isEqualTo("One\nand \uFFFD more");
    assertThat(page.select("#summary").val()).isEqualTo("Mine");
    assertThat(page.select("input[name=parent]").val()).isEqualTo("1");
    assertThat(latest(paper)).isEqualTo(1);
  }

  @Test
  void a_summary_that_is_too_long_is_said_beside_the_text() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    String summary = "s".repeat(501);

    Document page =
        anna.submit(
            button(anna.get(desk(paper)), "/revision"), "text", REDATED, "summary", summary);

    assertThat(anna.status()).isEqualTo(422);
    assertThat(page.select("#fault").text()).contains("at most 500 characters");
    assertThat(typed(page)).isEqualTo(REDATED);
    assertThat(page.select("#summary").val()).isEqualTo(summary);
  }

  @Test
  void a_text_that_is_too_large_stays_on_the_page() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    String large = "телеграмма ".repeat(60_000);

    Document page = anna.submit(button(anna.get(desk(paper)), "/submission"), "text", large);

    assertThat(anna.status()).isEqualTo(413);
    assertThat(typed(page)).isEqualTo(large);
    assertThat(latest(paper)).isEqualTo(1);
  }

  @Test
  void what_was_published_meanwhile_is_merged_in_and_the_next_page_says_so() {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    Element send = button(anna.get(desk(paper)), "/submission");
    As.clara().approves(As.boris().submits(RESPELLED).from(1).on(paper).is(201).id()).is(201);

    anna.submit(send, "text", REDATED);

    assertThat(anna.path()).startsWith("/submissions/").contains("PUT_FORWARD_MERGED");
    assertThat(paper.text(3)).isEqualTo(REDATED);
    assertThat(paper.text(4)).contains("19 September").contains("Chia-hsiang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void every_word_of_the_desk_is_there_in_both_languages(String language) {
    Paper paper = Paper.showing(PUBLISHED);
    Browsing anna = Browsing.as("anna");
    anna.submit(form(anna.get("/"), "form[action='/language']"), "language", language);

    Document page =
        anna.submit(button(anna.get(desk(paper)), "/preview"), "text", "\u200E[x {y} ~~z");

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.text()).contains(language.equals("de") ? "Spalte" : "column");
    assertThat(page.html()).doesNotContain("desk:").doesNotContain("{desk");
  }

  private static String desk(Paper paper) {
    return "/documents/" + paper.slug() + "/witnesses/" + paper.siglum() + "/transcribe";
  }

  private static String typed(Document page) {
    return Browsing.value(Objects.requireNonNull(page.selectFirst("textarea[name=text]")));
  }

  private static Element form(Document page, String which) {
    return Objects.requireNonNull(page.selectFirst(which));
  }

  /** The button of the desk that sends its text there. */
  private static Element button(Document page, String where) {
    Element button = page.selectFirst("#desk button[formaction$=" + where + "]");
    return button == null ? form(page, "#desk") : button;
  }

  private static String csrf(Document page) {
    return Objects.requireNonNull(page.selectFirst("input[name=csrf]")).val();
  }

  private static int latest(Paper paper) {
    return As.anna().gets(paper.path()).number("/latest");
  }
}
