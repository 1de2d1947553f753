package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.Sizes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

/** Nobody is kept out of a page: not by eyes, nor by a small screen, nor by a slow line. */
class BarriersIT {

  private static final int MOST_BYTES = 100_000;
  private static final int SMALLEST = 360;

  @TempDir static Path directory;
  private static Chromium chromium;
  private static Map<String, List<String>> pages;

  @BeforeAll
  static void start() throws Exception {
    chromium = Chromium.in(directory);
    pages = pages();
  }

  @AfterAll
  static void end() throws Exception {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Every page there is, by who looks at it. */
  private static Map<String, List<String>> pages() {
    Paper paper = Paper.showing(Telegram.TEXT);
    String at = "/documents/" + paper.slug() + "/witnesses/T";
    String corrected = Telegram.TEXT.replace("19 August [SIC]", "19 September");
    long clean = As.anna().submits(corrected).from(1).on(paper).is(201).id();
    Paper disputed = Paper.showing(Telegram.DEPARTURE);
    long first =
        As.anna()
            .submits(Telegram.DEPARTURE.replace("19 August [SIC]", "19 September"))
            .from(1)
            .on(disputed)
            .is(201)
            .id();
    As.clara().approves(first).is(201);
    long conflict =
        As.boris()
            .submits(Telegram.DEPARTURE.replace("19 August [SIC]", "20 ~~September"))
            .from(1)
            .on(disputed)
            .is(201)
            .id();
    As.edith().sends(paper.at("/facsimiles?page=1"), "image/png", Scan.png()).is(201);
    String telegram = "/documents/mikoyan-1956-09-19";
    return Map.of(
        "nobody",
        List.of(
            "/",
            "/sign-in",
            "/nowhere",
            "/documents/nothing",
            telegram,
            telegram + "?layer=FIRST",
            telegram + "/witnesses/T",
            telegram + "/witnesses/H",
            telegram + "/apparatus",
            telegram + "/compare?from=H@1&to=H@2",
            telegram + "/compare?from=T@published:FINAL&to=H@published:FIRST&view=side",
            telegram + "/witnesses/H/history",
            telegram + "/witnesses/H/attribution",
            telegram + "/witnesses/H/playback",
            telegram + "/witnesses/H/revisions/1",
            at),
        "anna",
        List.of(at + "/transcribe", "/me", "/submissions/" + clean),
        "boris",
        List.of("/submissions/" + conflict + "/resolve", "/submissions/" + conflict),
        "clara",
        List.of(
            "/review",
            "/submissions/" + clean,
            "/submissions/" + clean + "?view=side",
            at + "/history"),
        "edith",
        List.of(
            at + "/facsimiles",
            telegram,
            telegram + "/edit",
            "/admin",
            "/admin/documents/new",
            "/admin/imports",
            "/admin/imports/documents/mikoyan-1956-09-19"),
        As.newcomer("ADMIN").name(),
        List.of("/admin", "/admin/contributors", "/admin/contributors/anna"));
  }

  @TestFactory
  List<DynamicTest> axe_finds_nothing() {
    return onEveryPage(
        new NewContextOptions().setViewportSize(1280, 900), BarriersIT::isAccessible);
  }

  @TestFactory
  List<DynamicTest> axe_finds_nothing_in_the_dark() {
    return onEveryPage(
        new NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK),
        visitor -> {
          isAccessible(visitor);
          visitor.shows("dark" + name(visitor));
        });
  }

  @TestFactory
  List<DynamicTest> a_small_screen_shows_everything_without_scrolling_sideways() {
    return onEveryPage(
        new NewContextOptions().setViewportSize(SMALLEST, 740).setHasTouch(true),
        visitor -> {
          Object width = visitor.page().evaluate("() => document.documentElement.scrollWidth");
          visitor.shows("small" + name(visitor));
          assertThat((Integer) width).isLessThanOrEqualTo(SMALLEST);
        });
  }

  @TestFactory
  List<DynamicTest> a_page_is_small() {
    List<DynamicTest> tests = new ArrayList<>();
    pages.forEach(
        (who, paths) ->
            paths.forEach(
                path ->
                    tests.add(
                        DynamicTest.dynamicTest(who + " " + path, () -> isSmall(who, path)))));
    return tests;
  }

  @Test
  void text_that_runs_to_the_left_is_set_so() {
    Paper paper = in("ar", "برقية إلى اللجنة المركزية\n\nجرت اليوم محادثة مع الرفاق الصينيين");
    try (Visitor reader = chromium.visitor()) {
      reader.opens("/documents/" + paper.slug() + "/witnesses/T").shows("right-to-left");

      Object direction =
          reader
              .page()
              .evaluate("() => getComputedStyle(document.querySelector('.text')).direction");
      assertThat(direction).isEqualTo("rtl");
      isAccessible(reader);
    }
  }

  @Test
  void text_without_spaces_is_read_and_compared() {
    Paper paper = in("zh", "致苏共中央\n\n今天与中国同志举行了会谈，会谈从十八时持续到二十二时。");
    String changed = "致苏共中央\n\n今天与朝鲜同志举行了会谈，会谈从十八时持续到二十二时。";
    long id = As.anna().submits(changed).from(1).on(paper).is(201).id();
    try (Visitor clara = chromium.visitor()) {
      clara.signsIn("clara").opens("/submissions/" + id).shows("chinese");

      assertThat(clara.main().locator("ins").first().textContent()).contains("朝鲜");
      isAccessible(clara);
    }
  }

  @Test
  void a_page_is_printed_without_what_is_for_the_screen() {
    try (Visitor reader = chromium.visitor()) {
      reader.opens("/documents/mikoyan-1956-09-19/witnesses/T");
      reader.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      reader.shows("print");

      assertThat(reader.page().locator("header.bar").isVisible()).isFalse();
      assertThat(reader.page().locator(".text").isVisible()).isTrue();
    }
  }

  private static Paper in(String language, String text) {
    String slug = "telegram-" + language + "-" + System.nanoTime();
    As.edith()
        .posts(
            "/api/v1/documents",
            Json.of("slug", slug, "title", text.split("\n")[0], "language", language))
        .is(201);
    As.edith().posts("/api/v1/documents/" + slug + "/witnesses", Paper.typed("T")).is(201);
    Paper paper = new Paper(slug, "T");
    As.clara().approves(As.edith().submits(text).on(paper).is(201).id()).is(201);
    return paper;
  }

  /** What is asked of a page that somebody looks at. */
  private interface Asking {
    void of(Visitor visitor);
  }

  private static List<DynamicTest> onEveryPage(NewContextOptions options, Asking asking) {
    List<DynamicTest> tests = new ArrayList<>();
    pages.forEach(
        (who, paths) ->
            tests.add(
                DynamicTest.dynamicTest(
                    who,
                    () -> {
                      try (Visitor visitor = chromium.visitor(options)) {
                        if (!who.equals("nobody")) {
                          visitor.signsIn(who);
                        }
                        for (String path : paths) {
                          asking.of(visitor.opens(path));
                        }
                      }
                    })));
    return tests;
  }

  private static void isAccessible(Visitor visitor) {
    List<Rule> violations =
        new AxeBuilder(visitor.page())
            // There are no frames; without them it need not open a page of its own each time.
            .setLegacyMode(true)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    assertThat(violations)
        .as(visitor.path())
        .extracting(rule -> rule.getId() + " " + rule.getNodes())
        .isEmpty();
  }

  private static void isSmall(String who, String path) {
    try (Visitor visitor = chromium.visitor()) {
      if (!who.equals("nobody")) {
        visitor.signsIn(who);
      }
      List<Request> requests = new ArrayList<>();
      visitor.page().onRequestFinished(requests::add);
      visitor.opens(path).page().waitForLoadState(LoadState.NETWORKIDLE);
      long bytes = 0;
      for (Request request : List.copyOf(requests)) {
        boolean isImage = request.resourceType().equals("image");
        Sizes sizes = request.sizes();
        bytes += isImage ? 0 : sizes.responseBodySize + sizes.responseHeadersSize;
      }
      assertThat(requests).isNotEmpty();
      assertThat(bytes).isLessThan(MOST_BYTES);
      assertThat(visitor.page().title()).endsWith("Recension");
    }
  }

  private static String name(Visitor visitor) {
    return visitor.path().replaceAll("[^A-Za-z0-9]+", "-");
  }
}
