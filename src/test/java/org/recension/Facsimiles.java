package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.storage.PictureFiles;

/** Pictures of the pages of a witness, beside its text. */
abstract class Facsimiles extends AppendOnly {

  private static final String PNG = "image/png";
  private static final String JPEG = "image/jpeg";
  private static final int MIB = 1024 * 1024;

  @Inject DataSource database;

  @Test
  void a_picture_is_kept_byte_for_byte_and_shown_small() throws Exception {
    Paper paper = Paper.blank();
    byte[] scan = Scan.jpeg(1600, 1200);

    Answer added = adds(paper, "1", JPEG, scan).is(201);

    assertThat(added.text("/mediaType")).isEqualTo(JPEG);
    assertThat(added.number("/width")).isEqualTo(1600);
    assertThat(added.number("/height")).isEqualTo(1200);
    assertThat(added.number("/bytes")).isEqualTo(scan.length);
    String image = added.text("/image");
    assertThat(added.header("Location")).isEqualTo(image);
    assertThat(image).isEqualTo("/api/v1/facsimiles/" + added.text("/sha256"));
    assertThat(bytes(image)).isEqualTo(scan);
    BufferedImage small = Scan.read(bytes(added.text("/thumbnail")));
    assertThat(small.getWidth()).isEqualTo(320);
    assertThat(small.getHeight()).isEqualTo(240);
    assertThat(small.getRGB(20, 20) & 0xFF).isLessThan(40);
    assertThat(small.getRGB(300, 220) & 0xFF).isGreaterThan(215);
    assertThat(list(paper).all("/sha256")).containsExactly(added.text("/sha256"));
  }

  @Test
  void a_picture_never_changes_at_its_address_and_only_shows_there() {
    Answer added = adds(Paper.blank(), "1", PNG, Scan.png()).is(201);

    Answer image = As.nobody().gets(added.text("/image")).is(200);
    Answer small = As.nobody().gets(added.text("/thumbnail")).is(200);

    assertThat(image.tag()).isEqualTo('"' + added.text("/sha256") + '"');
    assertThat(image.header("Content-Type")).isEqualTo(PNG);
    assertThat(small.header("Content-Type")).isEqualTo(JPEG);
    for (Answer shown : List.of(image, small)) {
      assertThat(shown.header("Cache-Control")).contains("immutable");
      assertThat(shown.header("Content-Disposition")).isEqualTo("inline");
      assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
    As.nobody().ifNoneMatch(image.tag()).gets(added.text("/image")).is(304);
  }

  @Test
  void the_same_picture_again_changes_nothing() {
    Paper paper = Paper.blank();
    byte[] scan = Scan.png();
    Answer first = adds(paper, "1", PNG, scan).is(201);
    long events = Timeline.last();

    Answer again = adds(paper, "1", PNG, scan).is(201);

    assertThat(again.json()).isEqualTo(first.json());
    assertThat(Timeline.last()).isEqualTo(events);
  }

  @Test
  void another_picture_of_a_page_is_shown_from_now_on_and_the_one_before_stays() throws Exception {
    Paper paper = Paper.blank();
    byte[] dark = Scan.png();
    byte[] light = Scan.png();
    Answer first = adds(paper, "1", PNG, dark).is(201);

    Answer second = adds(paper, "1", PNG, light).is(201);

    assertThat(list(paper).all("/sha256")).containsExactly(second.text("/sha256"));
    assertThat(bytes(first.text("/image"))).isEqualTo(dark);
    adds(paper, "1", PNG, dark).is(201);
    assertThat(list(paper).all("/sha256")).containsExactly(first.text("/sha256"));
  }

  @Test
  void pages_come_in_the_order_of_their_numbers_then_of_their_names() {
    Paper paper = Paper.blank();
    for (String page : List.of("10", "back", "2v", "1", "02", "2")) {
      adds(paper, page, PNG, Scan.png()).is(201);
    }

    assertThat(list(paper).all("/page")).containsExactly("1", "02", "2", "2v", "10", "back");
  }

  @Test
  void a_picture_belongs_to_its_witness() {
    Paper paper = Paper.blank();
    As.edith().posts(paper.document() + "/witnesses", Paper.typed("H")).is(201);
    byte[] scan = Scan.png();

    adds(paper, "1", PNG, scan).is(201);

    assertThat(list(new Paper(paper.slug(), "H")).at("/items")).isEmpty();
    adds(new Paper(paper.slug(), "H"), "3", PNG, scan).is(201);
    assertThat(list(new Paper(paper.slug(), "H")).all("/page")).containsExactly("3");
    assertThat(list(paper).all("/page")).containsExactly("1");
    adds(new Paper(paper.slug(), "X"), "1", PNG, scan).refuses(404, "not-found");
    As.anna().gets(paper.document() + "/witnesses/X/facsimiles").refuses(404, "not-found");
    As.anna().gets("/api/v1/facsimiles/" + "0".repeat(64)).refuses(404, "not-found");
  }

  @Test
  void what_it_is_counts_and_not_what_it_is_said_to_be() {
    Answer added = adds(Paper.blank(), "1", JPEG, Scan.png()).is(201);

    assertThat(added.text("/mediaType")).isEqualTo(PNG);
    assertThat(As.nobody().gets(added.text("/image")).header("Content-Type")).isEqualTo(PNG);
  }

  @Test
  void what_is_no_picture_is_refused() {
    Paper paper = Paper.blank();
    byte[] png = Scan.png();
    byte[] broken = Arrays.copyOf(png, png.length / 2);
    long events = Timeline.last();

    adds(paper, "1", "text/plain", "A. MIKOYAN".getBytes(UTF_8)).refuses(415, "wrong-type");
    adds(paper, "1", "image/gif", Scan.gif()).refuses(415, "wrong-type");
    for (byte[] none :
        List.of(
            "A. MIKOYAN".getBytes(UTF_8),
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8),
            Scan.gif(),
            broken,
            Arrays.copyOf(png, 30),
            Arrays.copyOf(Scan.jpeg(20, 20), 10),
            new byte[0])) {
      adds(paper, "1", PNG, none).faults("body");
    }

    assertThat(Timeline.last()).isEqualTo(events);
    assertThat(list(paper).at("/items")).isEmpty();
  }

  @Test
  void a_picture_that_means_harm_is_refused_before_it_is_decoded() {
    Paper paper = Paper.blank();

    Answer bomb = adds(paper, "1", PNG, Scan.claiming(100_000, 100_000));

    bomb.refuses(413, "too-large");
    assertThat(bomb.text("/detail")).contains("100000 × 100000", "60000000");
    adds(paper, "1", PNG, Scan.claiming(70_000, 1)).refuses(413, "too-large");
    adds(paper, "1", JPEG, Scan.inScans(70)).refuses(413, "too-large");
  }

  @Test
  void a_picture_may_be_larger_than_a_text_and_is_bounded_too() {
    Paper paper = Paper.blank();
    byte[] large = Scan.noise(2000, 1500);
    assertThat(large).hasSizeGreaterThan(8 * MIB);
    String path = paper.at("/facsimiles?page=1");

    As.edith().sends(path, PNG, large).is(201);
    As.edith().pours(paper.at("/facsimiles?page=2"), PNG, large).is(201);
    As.edith().pours(path, PNG, new byte[16 * MIB + 1]).refuses(413, "too-large");
    As.edith().sends(path, PNG, new byte[16 * MIB + 1]).refuses(413, "too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?page=", "?page=%20", "?page=1%20", "?page=1%0A2", "?page=1%0734"})
  void a_page_has_a_name(String query) {
    As.edith().sends(Paper.blank().at("/facsimiles" + query), PNG, Scan.png()).faults("page");
  }

  @Test
  void a_name_of_a_page_has_at_most_twenty_characters() {
    adds(Paper.blank(), "123456789-123456789-", PNG, Scan.png()).is(201);
    adds(Paper.blank(), "123456789-123456789-1", PNG, Scan.png()).faults("page");
  }

  @Test
  void only_an_editor_adds_one() {
    String path = Paper.blank().at("/facsimiles?page=1");

    As.nobody().sends(path, PNG, Scan.png()).refuses(401, "sign-in");
    As.anna().sends(path, PNG, Scan.png()).forbids("editorsEdit");
  }

  @ParameterizedTest
  @CsvSource({
    "1, left, top, false",
    "2, right, top, false",
    "3, right, bottom, false",
    "4, left, bottom, false",
    "5, left, top, true",
    "6, right, top, true",
    "7, right, bottom, true",
    "8, left, bottom, true"
  })
  void a_camera_held_otherwise_is_allowed_for(int held, String side, String end, boolean turned)
      throws Exception {
    byte[] scan = Scan.held(Scan.jpeg(640, 320), held);

    Answer added = adds(Paper.blank(), "1", JPEG, scan).is(201);

    assertThat(added.number("/width")).isEqualTo(turned ? 320 : 640);
    assertThat(added.number("/height")).isEqualTo(turned ? 640 : 320);
    BufferedImage small = Scan.read(bytes(added.text("/thumbnail")));
    assertThat(small.getWidth()).isEqualTo(turned ? 160 : 320);
    int x = side.equals("left") ? 5 : small.getWidth() - 5;
    int y = end.equals("top") ? 5 : small.getHeight() - 5;
    assertThat(small.getRGB(x, y) & 0xFF).isLessThan(40);
    assertThat(bytes(added.text("/image"))).isEqualTo(scan);
  }

  @Test
  void a_manifest_is_named_and_taken_away() {
    Paper paper = Paper.blank();
    String uri = "https://archive.example/iiif/telegram/manifest.json?v=3";
    assertThat(list(paper).at("/manifest").isNull()).isTrue();

    Answer named = names(paper, uri).is(200);
    long events = Timeline.last();
    names(paper, uri).is(200);

    assertThat(Timeline.last()).isEqualTo(events);
    assertThat(named.text("/manifest")).isEqualTo(uri);
    assertThat(list(paper).text("/manifest")).isEqualTo(uri);
    assertThat(names(paper, null).is(200).at("/manifest").isNull()).isTrue();
    assertThat(list(paper).at("/manifest").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "manifest.json",
        "//archive.example/manifest",
        "http://archive.example/manifest",
        "javascript:alert(1)",
        "https:///manifest",
        "https://edith:secret@archive.example/manifest",
        "https://archive.example/a b",
        "https:archive.example"
      })
  void a_manifest_has_an_address_that_one_may_follow(String uri) {
    names(Paper.blank(), uri).faults("uri");
  }

  @Test
  void an_address_of_a_manifest_is_bounded() {
    String longest = "https://archive.example/" + "a".repeat(1976);

    names(Paper.blank(), longest).is(200);
    names(Paper.blank(), longest + "a").faults("uri");
  }

  @Test
  void whatever_happens_is_told() {
    Paper paper = Paper.blank();
    long before = Timeline.last();
    Answer added = adds(paper, "2", PNG, Scan.png()).is(201);
    names(paper, "https://archive.example/1").is(200);
    names(paper, null).is(200);

    List<JsonNode> told = Timeline.after(before);

    assertThat(told)
        .extracting(e -> e.get("type").asText())
        .containsExactly("FACSIMILE_ADDED", "MANIFEST_NAMED", "MANIFEST_NAMED");
    JsonNode first = told.get(0);
    assertThat(first.get("actor").asText()).isEqualTo("edith");
    assertThat(first.get("document").asText()).isEqualTo(paper.slug());
    assertThat(first.get("witness").asText()).isEqualTo("T");
    assertThat(first.at("/data/page").asText()).isEqualTo("2");
    assertThat(first.at("/data/sha256").asText()).isEqualTo(added.text("/sha256"));
    assertThat(told.get(1).at("/data/uri").asText()).isEqualTo("https://archive.example/1");
    assertThat(told.get(2).get("data")).isEmpty();
  }

  @Test
  void a_file_that_is_gone_or_changed_is_said_to_be_and_found() throws Exception {
    Answer added = adds(Paper.blank(), "1", PNG, Scan.png()).is(201);
    String sha256 = added.text("/sha256");
    PictureFiles files = PictureFiles.in(Path.of(As.configured("recension.data-dir")));
    Path kept = Files.createTempFile("kept", null);
    Files.move(files.picture(sha256), kept, StandardCopyOption.REPLACE_EXISTING);
    try {
      Answer gone = As.anna().gets(added.text("/image")).refuses(404, "not-found");
      assertThat(gone.text("/detail")).contains("missing", "backup");
      As.anna().gets(added.text("/thumbnail")).is(200);
      assertThat(verified()).anyMatch(line -> line.contains("its picture is missing: "));

      Files.writeString(files.picture(sha256), "forged");
      assertThat(verified()).anyMatch(line -> line.contains("its picture was changed"));
    } finally {
      Files.move(kept, files.picture(sha256), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(verified()).noneMatch(line -> line.contains("picture"));
  }

  @Test
  void a_file_that_is_gone_is_brought_back_by_the_same_picture() throws Exception {
    Paper paper = Paper.blank();
    byte[] scan = Scan.png();
    Answer added = adds(paper, "1", PNG, scan).is(201);
    PictureFiles files = PictureFiles.in(Path.of(As.configured("recension.data-dir")));
    Files.delete(files.picture(added.text("/sha256")));
    Files.delete(files.thumbnail(added.text("/sha256")));

    adds(paper, "1", PNG, scan).is(201);

    assertThat(bytes(added.text("/image"))).isEqualTo(scan);
    As.anna().gets(added.text("/thumbnail")).is(200);
  }

  @Test
  void added_by_eight_at_once_one_picture_of_the_page_is_shown() {
    Paper paper = Paper.blank();

    List<Answer> answers = Together.all(8, i -> adds(paper, "1", PNG, Scan.png()));

    answers.forEach(answer -> answer.is(201));
    List<String> shown = list(paper).all("/sha256");
    assertThat(shown).hasSize(1);
    List<JsonNode> events = Timeline.read();
    assertThat(
            events.stream()
                .filter(e -> e.get("type").asText().equals("FACSIMILE_ADDED"))
                .filter(e -> e.get("document").asText().equals(paper.slug()))
                .reduce((first, second) -> second)
                .map(e -> e.at("/data/sha256").asText()))
        .contains(shown.get(0));
  }

  private List<String> verified() throws Exception {
    try (Twin twin = Twin.of(database)) {
      return Tampering.verify(twin.address()).printed();
    }
  }

  private static Answer adds(Paper paper, String page, String type, byte[] scan) {
    return As.edith().sends(paper.at("/facsimiles?page=" + page), type, scan);
  }

  private static Answer names(Paper paper, String uri) {
    return As.edith().puts(paper.at("/manifest"), Json.of("uri", uri));
  }

  private static Answer list(Paper paper) {
    return As.nobody().gets(paper.at("/facsimiles")).is(200);
  }

  private static byte[] bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(As.address() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();
  }
}
