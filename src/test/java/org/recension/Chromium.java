package org.recension;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real browser, and the packaged service that it looks at. */
final class Chromium implements AutoCloseable {

  private static final Path PLACE = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
  private static final List<String> FLAGS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");

  private final RunningJar jar;
  private final Asked asked;
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path directory) throws IOException, InterruptedException {
    jar = RunningJar.in(directory);
    asked = Asked.of(jar);
    // The library would fetch a browser of its own.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new LaunchOptions().setExecutablePath(PLACE).setArgs(FLAGS));
  }

  /** Starts both; where there is no browser, the tests that need it say so and count as skipped. */
  static Chromium in(Path directory) throws IOException, InterruptedException {
    boolean isThere = Files.isExecutable(PLACE);
    if (!isThere) {
      System.err.println("BROWSER TESTS SKIPPED: there is no " + PLACE);
    }
    assumeTrue(isThere, () -> "There is no " + PLACE + "; install the package chromium");
    return new Chromium(directory);
  }

  String address() {
    return jar.address();
  }

  /** Somebody at a screen of a usual size, not signed in. */
  Visitor visitor() {
    return visitor(new NewContextOptions().setViewportSize(1280, 900));
  }

  /** Somebody whose browser is otherwise. */
  Visitor visitor(NewContextOptions options) {
    return new Visitor(context(options), true);
  }

  /** Somebody whose browser runs no scripts. */
  Visitor visitorWithoutScript() {
    return new Visitor(context(new NewContextOptions().setJavaScriptEnabled(false)), false);
  }

  private BrowserContext context(NewContextOptions options) {
    return browser.newContext(options.setBaseURL(jar.address()).setLocale("en-GB"));
  }

  @Override
  public void close() throws InterruptedException {
    browser.close();
    playwright.close();
    asked.close();
    jar.close();
  }
}
