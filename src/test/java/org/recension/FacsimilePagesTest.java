package org.recension;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Pictures of pages for people with a browser. */
@QuarkusTest
class FacsimilePagesTest {

  private static final String PNG = "image/png";
  private static final byte[] NO_PICTURE = "A. MIKOYAN".getBytes(StandardCharsets.UTF_8);

  private final Paper paper = Paper.showing(Telegram.OPENING);
  private final String path = "/documents/" + paper.slug() + "/witnesses/T/facsimiles";

  @Test
  void pages_are_called_as_the_names_of_the_files_say() {
    Browsing edith = Browsing.as("edith");

    form(edith)
        .multiPart("picture", "scan_002.png", Scan.png(), PNG)
        .multiPart("picture", "T-p10v.png", Scan.png(), PNG)
        .multiPart("pages", "")
        .post(path)
        .then()
        .statusCode(303);

    assertThat(list().all("/page")).containsExactly("2", "10v");
    assertThat(edith.get(path).select(".facsimile-grid img")).hasSize(2);
  }

  @Test
  void pages_are_called_as_the_editor_says() {
    Browsing edith = Browsing.as("edith");

    form(edith)
        .multiPart("picture", "one.png", Scan.png(), PNG)
        .multiPart("picture", "two.png", Scan.png(), PNG)
        .multiPart("pages", " 3, 4r ")
        .post(path)
        .then()
        .statusCode(303);

    assertThat(list().all("/page")).containsExactly("3", "4r");
  }

  @Test
  void what_is_no_picture_is_said_beside_the_field_and_none_is_added() {
    String answer =
        form(Browsing.as("edith"))
            .multiPart("picture", "scan_1.png", Scan.png(), PNG)
            .multiPart("picture", "scan_2.png", NO_PICTURE, PNG)
            .post(path)
            .then()
            .statusCode(422)
            .extract()
            .asString();

    Document page = Jsoup.parse(answer);
    assertThat(page.selectFirst("#picture-fault").text())
        .isEqualTo("scan_2.png is neither a JPEG nor a PNG");
    assertThat(page.selectFirst("#picture").attr("aria-describedby")).contains("picture-fault");
    assertThat(list().at("/items")).isEmpty();
  }

  @Test
  void as_many_pages_are_said_as_there_are_pictures_and_each_once() {
    Browsing edith = Browsing.as("edith");
    for (String pages : new String[] {"1 2", "123456789-123456789-1"}) {
      String answer =
          form(edith)
              .multiPart("picture", "scan.png", Scan.png(), PNG)
              .multiPart("pages", pages)
              .post(path)
              .then()
              .statusCode(422)
              .extract()
              .asString();
      assertThat(Jsoup.parse(answer).selectFirst("#pages-fault")).isNotNull();
      assertThat(Jsoup.parse(answer).selectFirst("#pages").val()).isEqualTo(pages);
    }
    form(edith)
        .multiPart("picture", "a1.png", Scan.png(), PNG)
        .multiPart("picture", "b1.png", Scan.png(), PNG)
        .post(path)
        .then()
        .statusCode(422);
    assertThat(list().at("/items")).isEmpty();
  }

  @Test
  void a_form_sent_twice_adds_once() {
    Browsing edith = Browsing.as("edith");
    byte[] scan = Scan.png();
    String once = "sent-twice-" + paper.slug();
    for (int i = 0; i < 2; i++) {
      form(edith)
          .multiPart("once", once)
          .multiPart("picture", "1.png", scan, PNG)
          .post(path)
          .then()
          .statusCode(303);
    }
    long events = Timeline.last();
    form(edith)
        .multiPart("once", once)
        .multiPart("picture", "1.png", scan, PNG)
        .post(path)
        .then()
        .statusCode(303);

    assertThat(Timeline.last()).isEqualTo(events);
  }

  @Test
  void only_an_editor_gets_there_and_only_from_the_page() {
    Browsing anna = Browsing.as("anna");
    anna.get(path);
    assertThat(anna.status()).isEqualTo(403);
    form(anna).multiPart("picture", "1.png", Scan.png(), PNG).post(path).then().statusCode(403);
    given()
        .redirects()
        .follow(false)
        .cookie("session", Browsing.as("edith").cookie("session").getValue())
        .accept("text/html")
        .multiPart("picture", "1.png", Scan.png(), PNG)
        .post(path)
        .then()
        .statusCode(401);
    assertThat(list().at("/items")).isEmpty();
  }

  @Test
  void a_manifest_is_named_and_a_wrong_one_stays_in_its_field() {
    Browsing edith = Browsing.as("edith");

    Document wrong =
        edith.submit(
            edith.get(path).selectFirst("form[action$=/manifest]"),
            "uri",
            "http://archive.example");
    assertThat(edith.status()).isEqualTo(422);
    assertThat(wrong.selectFirst("#uri").val()).isEqualTo("http://archive.example");
    assertThat(wrong.selectFirst("#uri-fault").text()).contains("https://");

    Document named =
        edith.submit(
            wrong.selectFirst("form[action$=/manifest]"), "uri", "https://archive.example/1");
    assertThat(named.selectFirst("#uri").val()).isEqualTo("https://archive.example/1");
    assertThat(list().text("/manifest")).isEqualTo("https://archive.example/1");
  }

  @Test
  void a_reader_without_script_turns_the_pages_beside_the_text() {
    String witness = "/documents/" + paper.slug() + "/witnesses/T";
    assertThat(Browsing.asNobody().get(witness).select(".facsimile")).isEmpty();
    Answer first = add("1");
    Answer second = add("2");

    Browsing reader = Browsing.asNobody();
    Document page = reader.get(witness);
    assertThat(page.selectFirst(".facsimile-view img").attr("src")).isEqualTo(first.text("/image"));
    Document next = reader.get(page.selectFirst(".facsimile-strip a[data-page=2]").attr("href"));

    assertThat(next.selectFirst(".facsimile-view img").attr("src"))
        .isEqualTo(second.text("/image"));
    assertThat(next.selectFirst(".facsimile-strip a[aria-current]").attr("data-page"))
        .isEqualTo("2");
    assertThat(next.selectFirst(".facsimile-view img").attr("alt")).isNotBlank();
  }

  @Test
  void the_viewer_and_its_library_are_there() {
    add("1");

    Document page = Browsing.asNobody().get("/documents/" + paper.slug() + "/witnesses/T");

    String library = page.selectFirst(".facsimile-picture").attr("data-library");
    given().get(library).then().statusCode(200).contentType("text/javascript");
    assertThat(given().get(library).asString()).contains("OpenSeadragon");
    for (var file : page.select("link[href*=facsimile], script[src*=facsimile]")) {
      String address = file.hasAttr("href") ? file.attr("href") : file.attr("src");
      given().get(address).then().statusCode(200);
    }
  }

  private Answer add(String number) {
    return As.edith().sends(paper.at("/facsimiles?page=" + number), PNG, Scan.png()).is(201);
  }

  private Answer list() {
    return As.nobody().gets(paper.at("/facsimiles")).is(200);
  }

  /** The form of the page as a browser would send it, its files still to be chosen. */
  private RequestSpecification form(Browsing person) {
    Document page = person.get(person.status() == 403 ? "/" : path);
    String csrf = page.selectFirst("input[name=csrf]").val();
    return given()
        .redirects()
        .follow(false)
        .cookie("session", person.cookie("session").getValue())
        .accept("text/html")
        .multiPart("csrf", csrf)
        .multiPart("page", path);
  }

  @Test
  void only_a_page_with_pictures_elsewhere_may_ask_for_them() {
    String witness = "/documents/" + paper.slug() + "/witnesses/T";
    Browsing reader = Browsing.asNobody();
    reader.get(witness);
    assertThat(policies(reader)).singleElement().asString().doesNotContain("https:");

    As.edith()
        .puts(paper.at("/manifest"), Json.of("uri", "https://pictures.example/m.json"))
        .is(200);
    reader.get(witness);

    assertThat(policies(reader))
        .singleElement()
        .asString()
        .contains(
            "img-src 'self' data: https:;", "connect-src 'self' https:;", "script-src 'self';");
    reader.get("/documents/" + paper.slug());
    assertThat(policies(reader)).singleElement().asString().doesNotContain("https:");
  }

  private static List<String> policies(Browsing reader) {
    return reader.last().headers().allValues("Content-Security-Policy");
  }
}
