package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read to the letter: nothing is guessed, and nothing that cannot be kept is taken. */
@QuarkusTest
class StrictnessTest {

  private static final String TELEGRAM = "/api/v1/documents/mikoyan-1956-09-19";
  private static final String IMPORTS = "/api/v1/imports";
  private static final String T = TELEGRAM + "/witnesses/T";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "\"mikoyan\"",
        "19",
        "slug",
        "{'slug':'a','title':'A'}",
        "{\"slug\":\"a\",\"title\":\"A\",}",
        "{\"slug\":\"a\",\"title\":\"A\"} {}",
        "{\"slug\":\"a\",\"title\":\"A\"}]",
        "{\"slug\":\"a\",\"title\":\"A\",\"title\":\"B\"}",
        "{\"slug\":\"a\",\"title\":\"A\",\"author\":\"Mikoyan\"}",
        "{\"slug\":\"a\",\"Title\":\"A\"}",
        "{\"slug\":\"a\",\"title\":1956}",
        "{\"slug\":\"a\",\"title\":true}",
        "{\"slug\":\"a\",\"title\":[\"A\"]}",
        "{\"slug\":\"a\",\"title\":{}}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":\"2\"}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":2.5}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":2.0}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":true}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":99999999999}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":\"\"}",
        "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":NaN}"
      })
  void a_body_that_is_not_to_the_letter_is_malformed(String body) {
    As.edith().posts("/api/v1/documents", body).refuses(400, "malformed");
    As.edith().gets("/api/v1/documents/a").refuses(404, "not-found");
  }

  @Test
  void a_body_that_is_missing_is_named() {
    As.edith().posts("/api/v1/documents", "").faults("body");
    As.edith().posts("/api/v1/documents", "null").faults("body");
  }

  @Test
  void what_is_nested_without_end_is_malformed() {
    String deep = "{\"slug\":\"a\",\"title\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
    String unknown =
        "{\"slug\":\"a\",\"more\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_001);

    As.edith().posts("/api/v1/documents", deep).refuses(400, "malformed");
    As.edith().posts("/api/v1/documents", unknown).refuses(400, "malformed");
    As.edith().ifMatch("*").patches(TELEGRAM, deep).refuses(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(ints = {41, 1_000, 1_000_000})
  void what_is_longer_than_any_number_is_malformed(int digits) {
    String number = "9".repeat(digits);
    String fraction = "0." + number;

    As.edith().posts("/api/v1/documents", approvals(number)).refuses(400, "malformed");
    As.edith().posts("/api/v1/documents", approvals(fraction)).refuses(400, "malformed");
    As.edith().posts("/api/v1/documents", approvals("1e" + digits)).refuses(400, "malformed");
    As.edith().ifMatch("*").patches(TELEGRAM, approvals(number)).refuses(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 100_000})
  void what_is_longer_than_any_name_is_malformed_and_not_repeated(int letters) {
    String name = "s".repeat(letters);
    String body = "{\"slug\":\"a\",\"title\":\"A\",\"" + name + "\":1}";

    Answer refused = As.edith().posts("/api/v1/documents", body).refuses(400, "malformed");
    As.edith().ifMatch("*").patches(TELEGRAM, body).refuses(400, "malformed");

    assertThat(refused.body()).doesNotContain("s".repeat(201));
  }

  private static String approvals(String number) {
    return "{\"slug\":\"a\",\"title\":\"A\",\"requiredApprovals\":" + number + "}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0\"", "\"approve\"", "\"\"", "true", "[\"APPROVE\"]"})
  void a_verdict_is_one_of_its_names_and_nothing_else(String verdict) {
    As.clara()
        .ifMatch("*")
        .posts("/api/v1/submissions/1/decisions", "{\"verdict\":" + verdict + "}")
        .refuses(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1900000000",
        "1900000000000",
        "\"1900000000\"",
        "\"tomorrow\"",
        "\"2999-12-31\"",
        "\"2999-12-31T23:59:59\"",
        "\"+12999-12-31T23:59:59Z\"",
        "\"\"",
        "true"
      })
  void a_time_is_written_as_RFC_3339_says(String time) {
    As.anna()
        .posts("/api/v1/me/tokens", "{\"name\":\"Mine\",\"expiresAt\":" + time + "}")
        .refuses(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "1.0", "true", "[1]", "{}", "\"\""})
  void the_number_of_a_revision_is_a_whole_number(String number) {
    As.anna()
        .posts(T + "/revisions", "{\"text\":\"A. MIKOYAN\",\"parent\":" + number + "}")
        .refuses(400, "malformed");
    As.anna().posts(T + "/submissions", "{\"revision\":" + number + "}").refuses(400, "malformed");
    As.edith()
        .ifMatch("*")
        .puts(T + "/publication", "{\"revision\":" + number + "}")
        .refuses(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yes\"", "\"true\"", "1", "\"\""})
  void active_is_yes_or_no(String active) {
    As.admin()
        .patches("/api/v1/contributors/anna", "{\"active\":" + active + "}")
        .refuses(400, "malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"EDITOR\"", "[0]", "[\"editor\"]", "[[]]", "{}"})
  void roles_are_a_list_of_their_names(String roles) {
    As.admin()
        .patches("/api/v1/contributors/anna", "{\"roles\":" + roles + "}")
        .refuses(400, "malformed");
  }

  @Test
  void a_list_without_anything_in_it_is_not_valid() {
    As.admin().patches("/api/v1/contributors/anna", "{\"roles\":[null]}").refuses(422, "invalid");
    As.admin().patches("/api/v1/contributors/anna", "{\"roles\":null}").faults("roles");
  }

  static Stream<String[]> strings() {
    return Stream.of(
        new String[] {"edith", "POST", "/api/v1/documents", "slug", "\"title\":\"A\""},
        new String[] {"edith", "POST", "/api/v1/documents", "title", "\"slug\":\"a\""},
        new String[] {"edith", "POST", "/api/v1/documents", "date", documentOf("a")},
        new String[] {"edith", "POST", "/api/v1/documents", "language", documentOf("a")},
        new String[] {"edith", "POST", "/api/v1/documents", "source", documentOf("a")},
        new String[] {"edith", "POST", "/api/v1/documents", "description", documentOf("a")},
        new String[] {"edith", "POST", IMPORTS, "text", importOf("slug", "title", "convention")},
        new String[] {"edith", "POST", IMPORTS, "title", importOf("slug", "convention", "text")},
        new String[] {"edith", "POST", IMPORTS, "convention", importOf("slug", "title", "text")},
        new String[] {
          "edith", "POST", IMPORTS, "date", importOf("slug", "title", "convention", "text")
        },
        new String[] {"edith", "PATCH", TELEGRAM, "title", null},
        new String[] {"edith", "PATCH", TELEGRAM, "source", null},
        new String[] {
          "edith", "POST", TELEGRAM + "/witnesses", "siglum", "\"title\":\"A\",\"kind\":\"TYPED\""
        },
        new String[] {
          "edith", "POST", TELEGRAM + "/witnesses", "title", "\"siglum\":\"X\",\"kind\":\"TYPED\""
        },
        new String[] {"anna", "POST", T + "/revisions", "text", "\"parent\":1"},
        new String[] {"anna", "POST", T + "/revisions", "summary", "\"parent\":1,\"text\":\"A\""},
        new String[] {"anna", "POST", T + "/submissions", "text", "\"parent\":1"},
        new String[] {"anna", "POST", T + "/submissions", "summary", "\"parent\":1,\"text\":\"A\""},
        new String[] {"anna", "POST", TELEGRAM + "/diff", "text", "\"from\":\"T@1\""},
        new String[] {"anna", "POST", TELEGRAM + "/diff", "from", "\"text\":\"A\""},
        new String[] {
          "anna", "POST", TELEGRAM + "/merge", "base", "\"left\":\"T@1\",\"right\":\"T@1\""
        },
        new String[] {
          "clara", "POST", "/api/v1/submissions/1/decisions", "comment", "\"verdict\":\"RETURN\""
        },
        new String[] {
          "anna", "POST", "/api/v1/me/tokens", "name", "\"expiresAt\":\"2999-12-31T23:59:59Z\""
        },
        new String[] {
          "admin", "POST", "/api/v1/contributors", "username", account("displayName", "password")
        },
        new String[] {
          "admin", "POST", "/api/v1/contributors", "displayName", account("username", "password")
        },
        new String[] {
          "admin", "POST", "/api/v1/contributors", "password", account("username", "displayName")
        },
        new String[] {"admin", "PATCH", "/api/v1/contributors/anna", "displayName", null},
        new String[] {"admin", "PATCH", "/api/v1/contributors/anna", "password", null});
  }

  @ParameterizedTest(name = "{1} {2} {3}")
  @MethodSource("strings")
  void no_string_holds_what_no_database_keeps(
      String who, String method, String path, String field, String others) {
    As caller = person(who).ifMatch("*");
    for (String sign : new String[] {"\\u0000", "\\u0007", "\\u001b", "\\ud800", "\\udc00x"}) {
      String body =
          "{\""
              + field
              + "\":\"19 September"
              + sign
              + "\""
              + (others == null ? "" : "," + others)
              + "}";

      Answer refused = caller.sends(method, path, body);

      refused.faults(field);
    }
  }

  @ParameterizedTest
  @CsvSource({"\\u0000, 3", "x\\ud800, 4", "\\uD83D\\uDCDC\\u0001, 4", "\\n\\t\\u000c, 5"})
  void a_sign_that_cannot_be_kept_is_named_with_its_place(String signs, int offset) {
    Answer refused =
        As.anna().posts(T + "/revisions", "{\"text\":\"To " + signs + "\",\"parent\":1}");

    refused.faults("text");
    assertThat(refused.text("/violations/0/message")).endsWith("at offset " + offset);
  }

  private static String documentOf(String slug) {
    return "\"slug\":\"" + slug + "\",\"title\":\"A\"";
  }

  private static String importOf(String... fields) {
    return Arrays.stream(fields)
        .map(field -> "\"" + field + "\":\"plain\"")
        .collect(Collectors.joining(","));
  }

  private static String account(String... fields) {
    StringBuilder account = new StringBuilder("\"roles\":[]");
    for (String field : fields) {
      account.append(",\"").append(field).append("\":\"of-the-embassy\"");
    }
    return account.toString();
  }

  private static As person(String name) {
    return switch (name) {
      case "anna" -> As.anna();
      case "clara" -> As.clara();
      case "edith" -> As.edith();
      default -> As.admin();
    };
  }
}
