package org.recension;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the configuration closes reading, the world reads nothing. */
@QuarkusTest
@TestProfile(ClosedReadingTest.Closed.class)
class ClosedReadingTest {

  private static final String TELEGRAM = "/api/v1/documents/mikoyan-1956-09-19";

  public static class Closed implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("recension.anonymous-reading", "false");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/documents",
        TELEGRAM,
        TELEGRAM + "/witnesses/T",
        TELEGRAM + "/witnesses/T/publication",
        TELEGRAM + "/witnesses/T/revisions",
        TELEGRAM + "/witnesses/T/revisions/1",
        TELEGRAM + "/witnesses/T/revisions/latest",
        TELEGRAM + "/witnesses/T/revisions/published",
        TELEGRAM + "/witnesses/T/revisions/published/text",
        TELEGRAM + "/witnesses/T/revisions/1/attribution",
        TELEGRAM + "/witnesses/T/facsimiles",
        TELEGRAM + "/diff?from=T@1&to=H@1",
        "/api/v1/submissions",
        "/api/v1/events"
      })
  void everything_is_for_contributors(String path) {
    As.nobody().gets(path).refuses(401, "sign-in");
    As.anna().gets(path).is(200);
  }

  @Test
  void who_may_see_a_page_sees_its_pictures() {
    Paper paper = Paper.blank();
    String image =
        As.edith()
            .sends(paper.at("/facsimiles?page=1"), "image/png", Scan.png())
            .is(201)
            .text("/image");
    As browser =
        As.nobody()
            .sending("Cookie", "session=" + Browsing.as("anna").cookie("session").getValue());

    As.nobody().gets(image).refuses(401, "sign-in");
    browser.gets(image).is(200);
    browser.gets(image + "/thumbnail").is(200);
    browser.gets(paper.at("/facsimiles")).refuses(401, "sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/documents/none",
        TELEGRAM + "/witnesses/Z",
        TELEGRAM + "/witnesses/Z/facsimiles",
        "/api/v1/facsimiles/none",
        "/api/v1/facsimiles/none/thumbnail"
      })
  void nobody_learns_what_is_not_there(String path) {
    As.nobody().gets(path).refuses(401, "sign-in");
    As.anna().gets(path).refuses(404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/diff", "/merge"})
  void nothing_is_compared_either(String path) {
    String body =
        path.equals("/diff")
            ? Json.of("from", "T@1", "text", "A. MIKOYAN")
            : Json.of("base", "T@1", "left", "T@1", "right", "H@1");

    As.nobody().posts(TELEGRAM + path, body).refuses(401, "sign-in");
    As.anna().posts(TELEGRAM + path, body).is(200);
  }
}
