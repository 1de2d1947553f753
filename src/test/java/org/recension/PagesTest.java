package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** What stands around every page, and how pages refuse. */
@QuarkusTest
class PagesTest {

  @Test
  void a_page_is_in_the_language_that_the_browser_asks_for_or_that_was_chosen() {
    Browsing reader = Browsing.asNobody().sending("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5");
    Document german = reader.get("/");
    Document english = reader.submit(german.selectFirst("footer form"));

    assertThat(german.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(german.selectFirst("h1").text()).isEqualTo("Dokumente");
    assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(english.selectFirst("h1").text()).isEqualTo("Documents");
    assertThat(reader.get("/sign-in").selectFirst("h1").text()).isEqualTo("Sign in");
  }

  @Test
  void choosing_a_language_leads_back_to_the_same_page() {
    Browsing reader = Browsing.asNobody();
    String path = "/documents/mikoyan-1956-09-19?layer=FIRST";

    reader.submit(reader.get(path).selectFirst("footer form"));

    assertThat(reader.path()).isEqualTo(path);
  }

  @Test
  void a_refusal_is_a_page_in_words() {
    Browsing reader = Browsing.asNobody();

    Document page = reader.get("/documents/nothing-of-this-name");

    assertThat(reader.status()).isEqualTo(404);
    assertThat(page.selectFirst("h1").text()).isEqualTo("There is no such thing");
    assertThat(page.text()).contains("No document nothing-of-this-name");
    assertThat(page.selectFirst("main a[href=/]")).isNotNull();
    assertThat(page.html()).doesNotContain("Exception", "org.recension");
  }

  @Test
  void a_program_is_refused_as_the_API_refuses() {
    As.nobody().gets("/documents/nothing-of-this-name").refuses(404, "not-found");
  }

  @Test
  void what_was_typed_when_the_session_was_over_is_on_the_screen_and_can_be_sent() {
    Paper paper = Paper.showing(Telegram.OPENING);
    Browsing anna = Browsing.as("anna");
    String path = "/documents/" + paper.slug() + "/witnesses/T/transcribe";
    Element form = anna.get(path).selectFirst("form:has(textarea[name=text])");
    String typed = Telegram.OPENING + "\n\n<b>" + Telegram.ADVICE;
    anna.losesSession();

    Document lost = anna.submit(form.selectFirst("button[formaction$=/submission]"), "text", typed);
    assertThat(anna.status()).isEqualTo(401);
    assertThat(Browsing.value(lost.selectFirst("textarea"))).isEqualToNormalizingNewlines(typed);

    Document again =
        anna.submit(
            lost.selectFirst("main form"), "username", "anna", "password", As.demoPassword());
    assertThat(Browsing.value(again.selectFirst("textarea"))).isEqualToNormalizingNewlines(typed);

    anna.submit(again.selectFirst("main form"));
    assertThat(anna.path()).matches("/submissions/\\d+\\?said=.*");
    assertThat(paper.text("latest")).isEqualTo(typed);
  }

  @Test
  void files_of_pages_are_kept_for_good_at_an_address_of_their_bytes() throws Exception {
    Browsing reader = Browsing.asNobody();
    String style = reader.get("/").selectFirst("link[rel=stylesheet]").attr("href");
    reader.sending("Accept", "text/css,*/*;q=0.1");

    HttpResponse<String> kept = reader.ask(HttpRequest.newBuilder(Browsing.at(style)).GET());
    HttpResponse<String> other =
        reader.ask(
            HttpRequest.newBuilder(Browsing.at("/assets/0000000000000000/recension.css")).GET());
    HttpResponse<String> outside =
        reader.ask(
            HttpRequest.newBuilder(Browsing.at("/assets/x/..%2Fapplication.properties")).GET());

    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.body()).startsWith(":root");
    assertThat(kept.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(kept.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(outside.statusCode()).isEqualTo(404);
  }

  @Test
  void what_a_page_says_is_said_as_words_and_never_as_markup() {
    Browsing reader = Browsing.asNobody();

    Document page = reader.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E");

    assertThat(page.select("main script")).isEmpty();
    assertThat(page.selectFirst("input[name=q]").val()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void a_page_has_one_heading_landmarks_and_a_way_past_the_navigation() {
    Document page = Browsing.as("anna").get("/");

    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main, header, nav, footer")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(page.body().firstElementChild().attr("href")).isEqualTo("#main");
    assertThat(page.select("script:not([src]), [style], [onclick], style")).isEmpty();
  }

  @Test
  void a_form_sent_twice_signs_out_once_and_harms_nobody() {
    Browsing anna = Browsing.as("anna");
    Element form = anna.get("/").selectFirst(".who form");
    Map<String, String> fields = Browsing.fields(form);

    anna.post("/sign-out", fields);
    anna.post("/sign-out", fields);

    assertThat(anna.status()).isEqualTo(200);
  }
}
