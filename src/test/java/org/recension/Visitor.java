package org.recension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody in front of a browser. */
final class Visitor implements AutoCloseable {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private final BrowserContext context;
  private final Page page;
  private final boolean hasScript;
  private final List<String> complaints = new ArrayList<>();

  Visitor(BrowserContext context, boolean hasScript) {
    this.context = context;
    this.hasScript = hasScript;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // That a page is a refusal is said by its status, and is nothing to complain of.
          if (message.type().equals("error") && !message.text().contains("status of 422")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  Visitor signsIn(String username) {
    page.navigate("/sign-in");
    page.getByLabel("Username").fill(username);
    page.getByLabel("Password").fill(RunningJar.PASSWORD);
    presses("Sign in");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("You are signed in");
    return this;
  }

  Visitor opens(String path) {
    page.navigate(path);
    return this;
  }

  /** Presses the button of the main part that has these words. */
  Visitor presses(String words) {
    return clicks(page.locator("main").getByRole(AriaRole.BUTTON, named(words)));
  }

  Visitor clicks(Locator what) {
    // Whether a thing has come to rest on the screen is found out by a script.
    what.click(new Locator.ClickOptions().setForce(!hasScript));
    return this;
  }

  /** Follows the first link that has these words. */
  Visitor follows(String words) {
    return clicks(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words)).first());
  }

  private static Locator.GetByRoleOptions named(String words) {
    return new Locator.GetByRoleOptions().setName(words).setExact(true);
  }

  Page page() {
    return page;
  }

  Locator main() {
    return page.locator("main");
  }

  /** The words of the main part, once it has these among them. */
  Visitor sees(String... words) {
    for (String each : words) {
      assertThat(main()).containsText(each);
    }
    return this;
  }

  Visitor isAt(String path) {
    assertThat(page).hasURL(Pattern.compile("^[^/]+//[^/]+" + path + "([?#].*)?$"));
    page.waitForLoadState();
    return this;
  }

  /** The path of the page. */
  String path() {
    return page.url().replaceFirst("^\\w+://[^/]+", "");
  }

  /** As if the session had ended elsewhere. */
  Visitor losesSession() {
    context.clearCookies();
    return this;
  }

  Visitor losesNetwork(boolean lost) {
    context.setOffline(lost);
    return this;
  }

  /** What is focused, in words. */
  String focused() {
    return String.valueOf(
        page.evaluate(
            "() => (document.activeElement.labels?.[0]?.textContent"
                + " ?? document.activeElement.textContent).trim()"));
  }

  /** Presses the tab key until that is focused. */
  Visitor tabsTo(String words) {
    for (int i = 0; i < 200; i++) {
      page.keyboard().press("Tab");
      if (focused().equals(words)) {
        return this;
      }
    }
    throw new AssertionError("The tab key never came to " + words + " at " + path());
  }

  Visitor types(String keys) {
    page.keyboard().press(keys);
    return this;
  }

  /** Keeps a picture of the page as output of the build. */
  Visitor shows(String name) {
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    return this;
  }

  /** The same of what is on the screen now. */
  Visitor showsScreen(String name) {
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    return this;
  }

  /** Nothing went wrong in the page that only a developer would see. */
  void hasNothingToComplainOf() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
