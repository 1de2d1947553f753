package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor brings many files in with a real browser, and looks on. */
class AdministrationIT {

  @TempDir static Path directory;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.in(directory);
  }

  @AfterAll
  static void end() throws Exception {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void an_import_is_followed_to_its_end_on_the_page_where_it_began() {
    String slug = Bundle.slug();
    String files = Bundle.lines(slug, 60) + Bundle.one(slug + "-x", "shorthand", "A") + "\n";
    try (Visitor edith = chromium.visitor()) {
      edith.signsIn("edith").opens("/admin/imports");
      edith
          .page()
          .getByLabel("File", new GetByLabelOptions().setExact(true))
          .setInputFiles(
              new FilePayload("telegrams.jsonl", "application/jsonl", files.getBytes(UTF_8)));
      edith.presses("Import").isAt("/admin/imports/\\d+");
      edith.page().evaluate("() => { window.isStill = true; }");
      edith.shows("import-running");

      edith.sees("60 of 61, 1 failed", "Line 61", "finished").shows("import-done");

      assertThat(edith.page().evaluate("() => window.isStill")).isEqualTo(true);
      assertThat(edith.main().locator("#cancel").count()).isZero();
      edith.hasNothingToComplainOf();
    }
  }
}
