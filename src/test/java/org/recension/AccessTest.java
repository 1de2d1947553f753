package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recension.text.Telegram;

/** Who may do what: every operation there is, by every kind of caller there is. */
@QuarkusTest
class AccessTest {

  /** SCOPED is a token of one who may do everything, made for a TRANSCRIBER's work. */
  private static final List<String> CALLERS =
      List.of("NOBODY", "TRANSCRIBER", "REVIEWER", "EDITOR", "ADMIN", "INACTIVE", "SCOPED");

  // W is the path of a witness; {draft} and {own} are a revision not published, one's submission.
  private static final String TABLE =
      """
                                                    NOBODY TRANSC REVIEW EDITOR ADMIN  INACT  SCOPED
      GET    /api/v1/documents                      200    200    200    200    200    401    200
      POST   /api/v1/documents                      401    403    403    201    403    401    403
      GET    /api/v1/documents/{slug}               200    200    200    200    200    401    200
      PATCH  /api/v1/documents/{slug}               401    403    403    200    403    401    403
      GET    /api/v1/documents/{slug}/apparatus     200    200    200    200    200    401    200
      GET    /api/v1/documents/{slug}/diff          200    200    200    200    200    401    200
      POST   /api/v1/documents/{slug}/diff          200    200    200    200    200    401    200
      POST   /api/v1/documents/{slug}/merge         200    200    200    200    200    401    200
      POST   /api/v1/documents/{slug}/witnesses     401    403    403    201    403    401    403
      GET    W                                      200    200    200    200    200    401    200
      GET    W/publication                          200    200    200    200    200    401    200
      PUT    W/publication                          401    403    403    200    403    401    403
      GET    W/facsimiles                           200    200    200    200    200    401    200
      POST   W/facsimiles                           401    403    403    201    403    401    403
      PUT    W/manifest                             401    403    403    200    403    401    403
      GET    /api/v1/facsimiles/{sha256}            200    200    200    200    200    401    200
      GET    /api/v1/facsimiles/{sha256}/thumbnail  200    200    200    200    200    401    200
      POST   W/revisions                            401    201    201    201    403    401    201
      GET    W/revisions                            200    200    200    200    200    401    200
      GET    W/revisions/{which}                    200    200    200    200    200    401    200
      GET    W/revisions/{draft}                    401    200    200    200    200    401    200
      GET    W/revisions/{which}/attribution        200    200    200    200    200    401    200
      GET    W/revisions/{draft}/attribution        401    200    200    200    200    401    200
      GET    W/revisions/{which}/text               200    200    200    200    200    401    200
      GET    W/revisions/{draft}/text               401    200    200    200    200    401    200
      POST   W/submissions                          401    201    201    201    403    401    201
      GET    /api/v1/submissions                    401    200    200    200    200    401    200
      GET    /api/v1/submissions/{id}               401    200    200    200    200    401    200
      GET    /api/v1/submissions/{id}/diff          401    200    200    200    200    401    200
      POST   /api/v1/submissions/{id}/decisions     401    403    201    201    403    401    403
      POST   /api/v1/submissions/{id}/withdrawal    401    403    403    403    403    401    403
      POST   /api/v1/submissions/{own}/withdrawal   401    200    200    200    403    401    200
      GET    /api/v1/documents/{slug}/export        200    200    200    200    200    401    200
      GET    /api/v1/documents/{slug}/original      401    200    200    200    200    401    200
      POST   /api/v1/imports                        401    403    403    201    403    401    403
      POST   /api/v1/imports?many                   401    403    403    202    403    401    403
      GET    /api/v1/imports                        401    200    200    200    200    401    200
      GET    /api/v1/imports/{import}               401    200    200    200    200    401    200
      GET    /api/v1/imports/{import}/items         401    200    200    200    200    401    200
      POST   /api/v1/imports/{import}/cancellation  401    403    403    403    200    401    403
      GET    /api/v1/events                         401    200    200    200    200    401    200
      GET    /api/v1/events/stream                  401    200    200    200    200    401    200
      GET    /api/v1/events/{number}/inclusion      401    200    200    200    200    401    200
      GET    /api/v1/checkpoints/{size}             401    200    200    200    200    401    200
      GET    /api/v1/checkpoints/consistency        401    200    200    200    200    401    200
      GET    /api/v1/me                             401    200    200    200    200    401    200
      GET    /api/v1/me/contributions               401    200    200    200    200    401    200
      GET    /api/v1/me/tokens                      401    200    200    200    200    401    200
      POST   /api/v1/me/tokens                      401    201    201    201    201    401    403
      DELETE /api/v1/me/tokens/{id}                 401    204    204    204    204    401    204
      GET    /api/v1/contributors                   401    403    403    403    200    401    403
      POST   /api/v1/contributors                   401    403    403    403    201    401    403
      GET    /api/v1/contributors/{username}        401    403    403    403    200    401    403
      PATCH  /api/v1/contributors/{username}        401    403    403    403    200    401    403
      GET    /problems/{name}                       200    200    200    200    200    401    200
      """;

  private static final String IMPORTS = "/api/v1/imports";
  private static final String WITNESS = "/api/v1/documents/{slug}/witnesses/{siglum}";
  private static final String FACSIMILES = WITNESS + "/facsimiles";

  static Stream<Row> rows() {
    return TABLE.lines().skip(1).map(Row::of);
  }

  /** One operation, and the status that each kind of caller gets. */
  record Row(String method, String path, List<Integer> expected) {

    static Row of(String line) {
      String[] cells = line.trim().split("\\s+");
      List<Integer> expected = Arrays.stream(cells).skip(2).map(Integer::valueOf).toList();
      return new Row(cells[0], cells[1].replaceFirst("^W", WITNESS), expected);
    }

    /** As the OpenAPI document names it. */
    String operation() {
      return method
          + " "
          + path.replace("{draft}", "{which}")
              .replace("{own}", "{id}")
              .replace("{import}", "{id}")
              .replace("?many", "");
    }
  }

  @BeforeEach
  void nobody_works_on_imports() {
    Background.stop();
  }

  @AfterEach
  void work_goes_on() {
    Background.start();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_caller_gets_what_is_theirs(Row row) {
    List<Integer> got = new ArrayList<>();
    for (String kind : CALLERS) {
      Caller caller = Caller.of(kind);
      Answer answer = new Call(caller, row.method(), row.path()).send();
      if (answer.status() == 401) {
        answer.refuses(401, "sign-in");
      }
      if (answer.status() == 403) {
        answer.refuses(403, "not-allowed");
        assertThat(answer.text("/rule")).isNotBlank();
      }
      got.add(answer.status());
    }

    assertThat(got).as(row.method() + " " + row.path()).isEqualTo(row.expected());
  }

  @Test
  void the_table_has_every_operation_of_the_document_and_no_other() throws IOException {
    JsonNode document =
        new ObjectMapper(new YAMLFactory()).readTree(new File("openapi/openapi.yaml"));
    TreeSet<String> documented = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(path -> documented.addAll(operations(path.getKey(), path.getValue())));

    TreeSet<String> tried = new TreeSet<>(rows().map(Row::operation).toList());

    assertThat(documented).hasSizeGreaterThan(25);
    assertThat(tried).isEqualTo(documented);
  }

  private static List<String> operations(String path, JsonNode item) {
    return Stream.of("get", "put", "post", "delete", "patch", "head", "options")
        .filter(item::has)
        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path)
        .toList();
  }

  /** Somebody, and a token of theirs if they could make one. */
  private record Caller(As as) {

    private static final Map<String, Caller> KNOWN = new HashMap<>();

    static Caller of(String kind) {
      // A token may revoke itself, so it is a new one each time.
      return kind.equals("SCOPED")
          ? new Caller(scoped())
          : KNOWN.computeIfAbsent(kind, Caller::make);
    }

    private static Caller make(String kind) {
      return new Caller(
          switch (kind) {
            case "NOBODY" -> As.nobody();
            case "INACTIVE" -> inactive();
            default -> As.newcomer(kind);
          });
    }

    private static As inactive() {
      As former = As.newcomer("TRANSCRIBER", "REVIEWER", "EDITOR", "ADMIN");
      As.admin().patches("/api/v1/contributors/" + former.name(), "{\"active\":false}").is(200);
      return former;
    }

    private static As scoped() {
      As owner = As.newcomer("TRANSCRIBER", "REVIEWER", "EDITOR", "ADMIN");
      return As.bearing(token(owner, List.of("TRANSCRIBER")).text("/token"));
    }

    private static Answer token(As owner, List<String> scopes) {
      return owner
          .posts(
              "/api/v1/me/tokens",
              Json.of("name", "Desk", "expiresAt", "2999-12-31T23:59:59Z", "scopes", scopes))
          .is(201);
    }
  }

  /** A published text, and one of another that waits. */
  private record Scene(Paper paper, long submission) {

    private static @Nullable Scene toRead;

    /** One for all who change nothing. */
    static Scene toRead() {
      Scene scene = toRead == null ? fresh() : toRead;
      toRead = scene;
      return scene;
    }

    static Scene fresh() {
      Paper paper = Paper.showing(Telegram.OPENING);
      return new Scene(
          paper, As.anna().submits(Telegram.OPENING + "\n").from(1).on(paper).is(201).id());
    }
  }

  /** One operation by one caller, with everything there that it needs. */
  private record Call(Caller caller, String method, String path) {

    Answer send() {
      if (path.equals(IMPORTS + "?many")) {
        String lines = Bundle.lines(Bundle.slug(), 1);
        return caller.as().sends(method, IMPORTS, "application/jsonl", lines);
      }
      if (path.equals(FACSIMILES) && method.equals("POST")) {
        return caller.as().sends(Paper.blank().at("/facsimiles?page=1"), "image/png", Scan.png());
      }
      boolean onOriginal = path.endsWith("/original");
      boolean mayChangeIt = path.contains("{slug}") || path.contains("submissions/");
      Scene scene = method.equals("GET") || !mayChangeIt ? Scene.toRead() : Scene.fresh();
      Paper paper = scene.paper();
      long submission = scene.submission();
      String there =
          path.replace("{slug}", onOriginal ? anImported() : paper.slug())
              .replace("{siglum}", "T")
              .replace("{which}", "published")
              .replace("{draft}", "2")
              .replace("{username}", "anna")
              .replace("{name}", "not-found")
              .replace("{sha256}", path.contains("{sha256}") ? aPicture() : "")
              .replace("{number}", "1")
              .replace("{size}", "latest")
              .replace("{import}", path.contains("{import}") ? anImport() : "")
              .replace("{own}", String.valueOf(own(paper, submission)))
              .replace("{id}", String.valueOf(path.contains("tokens") ? token() : submission));
      As asking = caller.as().ifMatch("*");
      return switch (method) {
        case "GET" -> asking.gets(there + query());
        case "DELETE" -> asking.deletes(there);
        default -> asking.sends(method, there, body());
      };
    }

    private String query() {
      if (path.endsWith("/consistency")) {
        return "?from=1&to=2";
      }
      if (path.endsWith("/stream")) {
        return "?until=1";
      }
      return path.endsWith("/diff") && path.contains("documents") ? "?from=T@1&to=T@1" : "";
    }

    private String body() {
      String fresh = "access-" + UUID.randomUUID();
      return Map.ofEntries(
              Map.entry("POST /api/v1/documents", Json.of("slug", fresh, "title", "Telegram")),
              Map.entry("PATCH /api/v1/documents/{slug}", Json.of("title", "Telegram")),
              Map.entry(
                  "POST /api/v1/documents/{slug}/diff",
                  Json.of("from", "T@1", "text", Telegram.ADVICE)),
              Map.entry(
                  "POST /api/v1/documents/{slug}/merge",
                  Json.of("base", "T@1", "left", "T@1", "right", "T@1")),
              Map.entry("POST /api/v1/documents/{slug}/witnesses", Paper.typed("H")),
              Map.entry("PUT " + WITNESS + "/publication", Json.of("revision", 1)),
              Map.entry(
                  "PUT " + WITNESS + "/manifest", Json.of("uri", "https://archive.example/iiif")),
              Map.entry(
                  "POST " + WITNESS + "/revisions", Json.of("text", Telegram.ADVICE, "parent", 1)),
              Map.entry(
                  "POST " + WITNESS + "/submissions",
                  Json.of("text", Telegram.ADVICE, "parent", 1)),
              Map.entry("POST /api/v1/submissions/{id}/decisions", Json.of("verdict", "APPROVE")),
              Map.entry(
                  "POST /api/v1/me/tokens",
                  Json.of("name", "Desk", "expiresAt", "2999-12-31T23:59:59Z")),
              Map.entry("POST " + IMPORTS, Bundle.one("plain", Telegram.ADVICE)),
              Map.entry("POST /api/v1/contributors", As.account(fresh)),
              Map.entry("PATCH /api/v1/contributors/{username}", Json.of("displayName", "Anna")))
          .getOrDefault(method + " " + path, "{}");
    }

    private static String anImported() {
      String one = Bundle.one("plain", Telegram.ADVICE);
      return As.edith().posts(IMPORTS, one).is(201).text("/document/slug");
    }

    private static String aPicture() {
      String path = Paper.blank().at("/facsimiles?page=1");
      return As.edith().sends(path, "image/png", Scan.png()).is(201).text("/sha256");
    }

    /** Of edith's, on which nobody works. */
    private static String anImport() {
      return String.valueOf(
          As.edith()
              .sends("POST", IMPORTS, "application/jsonl", Bundle.lines(Bundle.slug(), 1))
              .is(202)
              .id());
    }

    /** A submission of the caller's, where they can make one. */
    private long own(Paper paper, long anothers) {
      if (!path.contains("{own}")) {
        return anothers;
      }
      Answer made = caller.as().submits(Telegram.ADVICE).from(1).on(paper);
      return made.status() == 201 ? made.id() : anothers;
    }

    /** A token of the caller's: the one they call with, or a new one. */
    private long token() {
      Answer list = caller.as().gets("/api/v1/me/tokens");
      if (list.status() != 200) {
        return 1;
      }
      return list.at("/items").isEmpty()
          ? Caller.token(caller.as(), List.of()).id()
          : list.at("/items/0/id").longValue();
    }
  }
}
