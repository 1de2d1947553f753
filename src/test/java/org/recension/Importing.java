package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.importing.Hands;
import org.recension.text.Telegram;

/** Files that somebody has already become documents, one at once or many in the background. */
abstract class Importing extends AppendOnly {

  private static final String IMPORTS = "/api/v1/imports";
  private static final String LINES = "application/jsonl";
  private static final String ZIP = "application/zip";
  private static final int WORKERS = 8;

  @AfterEach
  void work_goes_on() {
    Background.start();
  }

  @Test
  void the_published_telegram_becomes_a_document_with_both_its_witnesses() {
    String slug = Bundle.slug();

    Answer made = As.edith().posts(IMPORTS, Bundle.one(slug, "published", Telegram.TEXT)).is(201);

    assertThat(made.header("Location")).isEqualTo("/api/v1/documents/" + slug);
    assertThat(made.text("/document/title")).isEqualTo("Mikoyan to the CPSU CC");
    assertThat(made.at("/witnesses").findValuesAsText("siglum")).containsExactly("T", "H");
    assertThat(As.clara().gets(made.header("Location")).is(200).at("/witnesses")).hasSize(2);
    Paper typed = new Paper(slug, "T");
    Answer first = As.clara().gets(typed.at("/revisions/1")).is(200);
    assertThat(first.text("/author/username")).isEqualTo("edith");
    assertThat(first.text("/summary")).isEqualTo("Imported as published");
    assertThat(typed.text(1)).doesNotContain("[H:").contains("CPSU CC");
    assertThat(As.clara().gets(typed.path()).at("/published").isNull()).isTrue();
    As.nobody().gets(typed.at("/revisions/1")).refuses(401, "sign-in");
  }

  @Test
  void a_file_as_the_body_is_kept_byte_for_byte() {
    String slug = Bundle.slug();
    byte[] file = "\uFEFF19 September 1956\r\nА. МИКОЯН\r\n".getBytes(UTF_8);
    String address = IMPORTS + "?slug=" + slug + "&title=Mikoyan&convention=plain&name=m.txt";

    Answer made = As.edith().sends(address, "text/plain; charset=UTF-8", file).is(201);

    Answer original = As.anna().gets(made.header("Location") + "/original").is(200);
    assertThat(original.body().getBytes(UTF_8)).isEqualTo(file);
    assertThat(original.tag()).isEqualTo('"' + sha256(file) + '"');
    assertThat(original.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(original.header("Content-Disposition")).isEqualTo("attachment");
    assertThat(original.header("Repr-Digest"))
        .isEqualTo(
            "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256(file)))
                + ":");
    As.anna().ifNoneMatch(original.tag()).gets(made.header("Location") + "/original").is(304);
    Answer first = As.clara().gets(new Paper(slug, "T").at("/revisions/1")).is(200);
    assertThat(first.text("/summary")).isEqualTo("Imported as plain from m.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/tei+xml",
        "application/xml",
        "text/xml",
        "application/octet-stream"
      })
  void a_file_may_come_as_any_of_these(String mediaType) {
    byte[] file = Telegram.OPENING.getBytes(UTF_8);
    String address = IMPORTS + "?title=Mikoyan&convention=plain&slug=";

    As.edith().sends(address + Bundle.slug(), mediaType, file).is(201);
    As.edith().pours(address + Bundle.slug(), mediaType, file).is(201);
  }

  @Test
  void a_text_that_came_as_characters_is_read_as_them_whatever_encoding_it_says() {
    String slug = Bundle.slug();
    String tei =
        "<?xml version='1.0' encoding='windows-1251'?><TEI xmlns='http://www.tei-c.org/ns/1.0'>"
            + "<text><body><p>А. Микоян</p></body></text></TEI>";

    As.edith().posts(IMPORTS, Bundle.one(slug, "tei", tei)).is(201);

    assertThat(new Paper(slug, "T").text(1)).isEqualTo("А. Микоян");
    assertThat(As.anna().gets("/api/v1/documents/" + slug + "/original").is(200).body())
        .isEqualTo(tei);
  }

  @Test
  void what_is_said_of_it_is_kept_with_it() {
    String said =
        Json.of(
            "slug", Bundle.slug(),
            "title", "Mikoyan",
            "convention", "plain",
            "text", Telegram.OPENING,
            "language", "en",
            "date", "1956-09-19",
            "source", "As published",
            "description", "A conversation");

    Answer made = As.edith().posts(IMPORTS, said).is(201);

    assertThat(made.text("/document/language")).isEqualTo("en");
    assertThat(made.text("/document/date")).isEqualTo("1956-09-19");
    assertThat(made.text("/document/source")).isEqualTo("As published");
    assertThat(made.text("/document/description")).isEqualTo("A conversation");
  }

  @Test
  void what_a_person_should_look_at_is_said() {
    Answer made =
        As.edith().posts(IMPORTS, Bundle.one("published", "19 [September 1956\n")).is(201);

    assertThat(made.at("/diagnostics")).isNotEmpty();
    assertThat(made.at("/diagnostics/0/line").intValue()).isEqualTo(1);
  }

  @Test
  void a_document_that_is_there_is_not_overwritten() {
    String one = Bundle.one("plain", Telegram.ADVICE);
    As.edith().posts(IMPORTS, one).is(201);
    long events = Timeline.last();

    As.edith().posts(IMPORTS, one).refuses(409, "already-there");

    assertThat(Timeline.last()).isEqualTo(events);
  }

  @Test
  void a_convention_that_nobody_knows_is_refused_with_those_there_are() {
    Answer refused = As.edith().posts(IMPORTS, Bundle.one("shorthand", Telegram.OPENING));

    refused.faults("convention");
    assertThat(refused.text("/detail")).contains("published", "plain");
    As.edith()
        .sends(IMPORTS + "?slug=a&title=A", "text/plain", new byte[] {'A'})
        .faults("convention");
    As.edith()
        .sends(IMPORTS + "?convention=shorthand", ZIP, Bundle.zip("a.txt", "A"))
        .faults("convention");
  }

  @Test
  void what_cannot_be_read_leaves_nothing_behind() {
    String slug = Bundle.slug();
    long events = Timeline.last();
    byte[] latin = {'M', (byte) 0xE9};
    String address = IMPORTS + "?title=A&convention=plain&slug=" + slug;

    As.edith().sends(address, "text/plain", latin).faults("body");
    As.edith().posts(IMPORTS, Bundle.one(slug, "plain", "A\u0000B")).refuses(422, "invalid");
    As.edith().posts(IMPORTS, Bundle.one("Не латиница", "plain", "A")).faults("slug");
    As.edith().sends(IMPORTS + "?title=A&convention=plain&slug=A", "text/plain", latin).is(422);
    As.edith()
        .posts(IMPORTS, Json.of("slug", slug, "convention", "plain", "text", "A"))
        .faults("title");
    As.edith().posts(IMPORTS, "{\"slug\":\"a\",\"titel\":\"A\"}").refuses(400, "malformed");
    As.edith().sends(IMPORTS, "image/png", latin).refuses(415, "wrong-type");

    assertThat(Timeline.last()).isEqualTo(events);
    As.clara().gets("/api/v1/documents/" + slug).refuses(404, "not-found");
  }

  @Test
  void a_document_that_was_not_imported_has_no_original() {
    As.anna().gets(Paper.blank().document() + "/original").refuses(404, "not-found");
    As.anna().gets("/api/v1/documents/no-such/original").refuses(404, "not-found");
  }

  @Test
  void lines_become_documents_in_the_background_and_one_that_is_bad_stops_no_other() {
    String slug = Bundle.slug();
    String sent =
        Bundle.lines(slug, 3)
            + "\n"
            + "{\"slug\":\n"
            + Bundle.one(slug + "-1", "plain", Telegram.ADVICE)
            + "\n"
            + Bundle.one(slug + "-x", "shorthand", Telegram.OPENING)
            + "\n"
            + Bundle.one("No slug", "plain", Telegram.ADVICE)
            + "\r\nnull\n"
            + Bundle.one(slug + "-last", "plain", "A");

    Answer taken = As.edith().sends("POST", IMPORTS, LINES, sent).is(202);
    Answer finished = Background.finished(taken.header("Location"));

    assertThat(taken.header("Location")).isEqualTo(IMPORTS + "/" + taken.id());
    assertThat(taken.text("/state")).isEqualTo("RUNNING");
    assertThat(taken.number("/total")).isEqualTo(9);
    assertThat(taken.text("/by/username")).isEqualTo("edith");
    assertThat(finished.text("/state")).isEqualTo("DONE");
    assertThat(finished.number("/done")).isEqualTo(4);
    assertThat(finished.number("/failed")).isEqualTo(5);
    assertThat(finished.at("/finishedAt").isNull()).isFalse();
    Answer failed = As.clara().gets(finished(taken) + "?state=FAILED").is(200);
    assertThat(failed.all("/line")).containsExactly("5", "6", "7", "8", "9");
    assertThat(failed.all("/problem"))
        .containsExactly(
            "/problems/malformed",
            "/problems/already-there",
            "/problems/invalid",
            "/problems/invalid",
            "/problems/invalid");
    assertThat(failed.all("/field")).containsExactly("null", "null", "convention", "slug", "body");
    assertThat(failed.at("/items").findValuesAsText("reason")).noneMatch(String::isBlank);
    assertThat(As.clara().gets(finished(taken) + "?state=DONE").is(200).all("/document"))
        .containsExactly(slug + "-1", slug + "-2", slug + "-3", slug + "-last");
    assertThat(new Paper(slug + "-3", "T").text(1)).isEqualTo(Telegram.ADVICE);
    As.clara().gets("/api/v1/documents/" + slug + "-3/original").is(200);
  }

  @Test
  void a_file_that_fails_with_what_cannot_be_written_stops_no_other() {
    String tei = "<?xml version='1.0' encoding='\u0000'?><TEI/>";
    String sent = "{\"\\u0000\":1}\n" + Bundle.one("plain", Telegram.OPENING) + "\n";

    Answer lines = As.edith().sends("POST", IMPORTS, LINES, sent).is(202);
    Answer zip = As.edith().sends(IMPORTS, ZIP, Bundle.zip(Bundle.slug() + ".xml", tei)).is(202);

    assertThat(Background.finished(lines.header("Location")).number("/done")).isEqualTo(1);
    assertThat(Background.finished(zip.header("Location")).number("/failed")).isEqualTo(1);
    for (Answer taken : List.of(lines, zip)) {
      assertThat(As.clara().gets(finished(taken) + "?state=FAILED").is(200).all("/reason"))
          .isNotEmpty()
          .allMatch(reason -> reason.contains("\uFFFD"));
    }
  }

  @Test
  void a_zip_becomes_documents_called_as_its_files() {
    String id = UUID.randomUUID().toString();
    byte[] zip =
        Bundle.zip(
            "1956/",
            "",
            "1956/Mikoyan 19.IX " + id + ".txt",
            Telegram.TEXT,
            "другое.txt",
            "A",
            "broken-" + id + ".txt",
            "A\u0000B");

    Answer taken = As.edith().sends(IMPORTS + "?convention=published", ZIP, zip).is(202);
    Answer finished = Background.finished(taken.header("Location"));

    assertThat(finished.number("/total")).isEqualTo(3);
    assertThat(finished.number("/done")).isEqualTo(1);
    Answer items = As.clara().gets(finished(taken)).is(200);
    assertThat(items.text("/items/0/document")).isEqualTo("mikoyan-19-ix-" + id);
    assertThat(items.text("/items/0/state")).isEqualTo("DONE");
    assertThat(items.text("/items/1/field")).isEqualTo("slug");
    assertThat(items.text("/items/2/name")).isEqualTo("broken-" + id + ".txt");
    assertThat(items.text("/items/2/reason")).contains("U+0000");
    String document = "/api/v1/documents/mikoyan-19-ix-" + id;
    assertThat(As.anna().gets(document).is(200).text("/title")).isEqualTo("Mikoyan 19.IX " + id);
    Answer original = As.anna().gets(document + "/original").is(200);
    assertThat(original.body()).isEqualTo(Telegram.TEXT);
  }

  @Test
  void progress_is_seen_and_work_goes_on_where_it_stopped() {
    Background.stop();
    String slug = Bundle.slug();
    Answer taken = As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(slug, 40)).is(202);
    Answer waiting = As.anna().gets(taken.header("Location")).is(200);

    Hands.work(3);
    Answer begun = As.anna().gets(taken.header("Location")).is(200);
    Background.start();
    Answer finished = Background.finished(taken.header("Location"));

    assertThat(waiting.text("/state")).isEqualTo("RUNNING");
    assertThat(waiting.header("Retry-After")).isEqualTo("1");
    assertThat(waiting.number("/done")).isZero();
    assertThat(waiting.at("/startedAt").isNull()).isTrue();
    assertThat(begun.text("/state")).isEqualTo("RUNNING");
    assertThat(begun.number("/done")).isEqualTo(3);
    assertThat(begun.at("/startedAt").isNull()).isFalse();
    assertThat(finished.number("/done")).isEqualTo(40);
    assertThat(finished.header("Retry-After")).isEmpty();
    assertThat(madeOnce(slug)).isEqualTo(40);
  }

  @Test
  void many_that_work_at_once_make_each_document_once() {
    Background.stop();
    String slug = Bundle.slug();
    Answer one = As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(slug, 20)).is(202);
    Answer two = As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(slug + "-b", 20)).is(202);

    Together.all(WORKERS, i -> Hands.workAll());

    for (Answer taken : List.of(one, two)) {
      Answer finished = Background.finished(taken.header("Location"));
      assertThat(finished.text("/state")).isEqualTo("DONE");
      assertThat(finished.number("/done")).isEqualTo(20);
      assertThat(finished.number("/failed")).isZero();
    }
    assertThat(madeOnce(slug)).isEqualTo(40);
  }

  @Test
  void an_import_that_is_cancelled_keeps_what_is_done_and_makes_no_more() {
    Background.stop();
    String slug = Bundle.slug();
    Answer taken = As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(slug, 5)).is(202);
    Hands.work(2);
    String cancellation = taken.header("Location") + "/cancellation";

    As.newcomer("EDITOR").posts(cancellation).forbids("importersCancel");
    Answer cancelled = As.edith().posts(cancellation).is(200);
    As.edith().posts(cancellation).refuses(409, "wrong-state");
    Hands.workAll();

    assertThat(cancelled.text("/state")).isEqualTo("CANCELLED");
    assertThat(cancelled.number("/done")).isEqualTo(2);
    assertThat(As.clara().gets(finished(taken)).is(200).all("/state"))
        .containsExactly("DONE", "DONE", "CANCELLED", "CANCELLED", "CANCELLED");
    As.clara().gets("/api/v1/documents/" + slug + "-2").is(200);
    As.clara().gets("/api/v1/documents/" + slug + "-3").refuses(404, "not-found");
  }

  @Test
  void an_editor_who_is_one_no_more_makes_nothing_more() {
    Background.stop();
    As editor = As.newcomer("EDITOR");
    String slug = Bundle.slug();
    Answer taken = editor.sends("POST", IMPORTS, LINES, Bundle.lines(slug, 2)).is(202);
    Hands.work(1);
    As.admin().patches("/api/v1/contributors/" + editor.name(), "{\"roles\":[]}").is(200);

    Hands.workAll();

    assertThat(As.clara().gets(finished(taken)).is(200).all("/state"))
        .containsExactly("DONE", "FAILED");
    assertThat(As.clara().gets(taken.header("Location")).text("/state")).isEqualTo("DONE");
  }

  @Test
  void imports_and_their_files_are_listed_page_by_page() {
    Answer taken = As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(Bundle.slug(), 3)).is(202);
    As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(Bundle.slug(), 1)).is(202);
    Background.finished(taken.header("Location"));

    Answer newest = As.anna().gets(IMPORTS + "?limit=1").is(200);
    Answer older = As.anna().gets(newest.next()).is(200);
    Answer first = As.anna().gets(finished(taken) + "?state=DONE&limit=2").is(200);
    Answer rest = As.anna().gets(first.next()).is(200);

    assertThat(older.at("/items/0/id").longValue()).isEqualTo(taken.id());
    assertThat(first.all("/number")).containsExactly("1", "2");
    assertThat(rest.all("/number")).containsExactly("3");
    assertThat(rest.next()).isEmpty();
    As.anna().gets(IMPORTS + "/999999").refuses(404, "not-found");
    As.anna().gets(IMPORTS + "/999999/items").refuses(404, "not-found");
    As.edith().posts(IMPORTS + "/999999/cancellation").refuses(404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "../letter.txt, leads elsewhere",
    "/letter.txt, no relative path",
    "C:/letter.txt, no relative path",
    "a\\letter.txt, no relative path"
  })
  void a_zip_that_means_harm_is_refused_by_the_name_of_its_entry(String name, String why) {
    byte[] zip = Bundle.zip("honest-" + UUID.randomUUID() + ".txt", "A", name, "B");

    Answer refused = As.edith().sends(IMPORTS + "?convention=plain", ZIP, zip);

    refused.faults("body");
    assertThat(refused.text("/detail")).contains("“" + name + "”", why);
  }

  @Test
  void a_zip_of_folders_alone_is_refused_and_holds_up_nobody() {
    As.edith().sends(IMPORTS + "?convention=plain", ZIP, Bundle.zip("1956/", "")).faults("body");

    Answer taken = As.edith().sends("POST", IMPORTS, LINES, Bundle.lines(Bundle.slug(), 1)).is(202);

    assertThat(Background.finished(taken.header("Location")).number("/done")).isEqualTo(1);
  }

  @Test
  void a_zip_that_unpacks_to_far_more_than_any_text_is_refused() {
    byte[] bomb = Bundle.zip(Map.of("bomb.txt", new byte[7 << 20]));
    long before = newest();

    Answer refused = As.edith().sends(IMPORTS + "?convention=plain", ZIP, bomb);

    refused.faults("body");
    assertThat(refused.text("/detail")).contains("“bomb.txt”", "packed more than 100 times");
    assertThat(newest()).isEqualTo(before);
  }

  @Test
  void an_upload_of_many_may_be_larger_than_any_other_request() {
    String filler = Telegram.TEXT.repeat(70);
    StringBuilder lines = new StringBuilder();
    while (lines.length() < 9 << 20) {
      lines.append(Bundle.one("shorthand", filler)).append('\n');
    }
    byte[] large = lines.toString().getBytes(UTF_8);

    Answer taken = As.edith().sends(IMPORTS, LINES, large).is(202);
    Answer poured = As.edith().pours(IMPORTS, LINES, large).is(202);

    assertThat(poured.text("/sha256")).isEqualTo(sha256(large)).isEqualTo(taken.text("/sha256"));
    As.edith().posts(IMPORTS, new String(large, UTF_8)).refuses(413, "too-large");
    As.edith()
        .pours(IMPORTS + "?slug=a&title=A&convention=plain", "text/plain", large)
        .refuses(413, "too-large");
    Background.finished(poured.header("Location"));
  }

  @Test
  void an_upload_beyond_its_limit_is_refused_before_it_is_read() throws IOException {
    assertThat(announced(ZIP, (64L << 20) + 1)).startsWith("HTTP/1.1 413 ");
    assertThat(announced("application/json", (8L << 20) + 1)).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void an_upload_under_a_key_is_taken_once() {
    byte[] zip = Bundle.zip(Bundle.slug() + ".txt", Telegram.OPENING);
    As edith = As.edith().once(UUID.randomUUID().toString());
    String address = IMPORTS + "?convention=plain";

    Answer first = edith.sends(address, ZIP, zip).is(202);
    Answer again = edith.pours(address, ZIP, zip).is(202);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    edith.sends(address, ZIP, Bundle.zip("b.txt", "B")).refuses(422, "key-reused");
    Background.finished(first.header("Location"));
  }

  private static String finished(Answer taken) {
    return taken.header("Location") + "/items";
  }

  private static long newest() {
    return As.clara().gets(IMPORTS + "?limit=1").is(200).at("/items").path(0).path("id").asLong();
  }

  /** How many documents whose slugs begin so were made; fails if one was made twice. */
  private static long madeOnce(String slug) {
    List<String> made =
        Timeline.read().stream()
            .filter(e -> e.get("type").asText().equals("DOCUMENT_IMPORTED"))
            .map(e -> e.get("document").asText())
            .filter(s -> s.startsWith(slug))
            .toList();
    assertThat(made).doesNotHaveDuplicates();
    return made.size();
  }

  /** Announces a body and sends nothing of it. */
  private static String announced(String mediaType, long bytes) throws IOException {
    URI address = URI.create(As.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      String request =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(IMPORTS, mediaType, bytes);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      BufferedReader answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      return answer.readLine();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
