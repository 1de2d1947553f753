package org.recension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

/** What people do with the pages, in a real browser. */
class BrowserIT {

  private static final String PUT_FORWARD = "Put forward for review";
  private static final String TEXT = "Text";

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
  void anna_corrects_the_telegram_and_clara_approves_of_it() {
    Paper paper = Paper.showing(Telegram.TEXT);
    try (Visitor anna = chromium.visitor();
        Visitor clara = chromium.visitor()) {
      journey(paper, anna, clara);
      anna.hasNothingToComplainOf();
      clara.hasNothingToComplainOf();
    }
  }

  @Test
  void all_of_it_works_without_script() {
    Paper paper = Paper.showing(Telegram.TEXT);
    try (Visitor anna = chromium.visitorWithoutScript();
        Visitor clara = chromium.visitorWithoutScript()) {
      journey(paper, anna, clara);
    }
  }

  private static void journey(Paper paper, Visitor anna, Visitor clara) {
    anna.opens("/").follows("Sign in");
    anna.page().getByLabel("Username").fill("anna");
    anna.page().getByLabel("Password").fill(RunningJar.PASSWORD);
    anna.presses("Sign in").opens(at(paper)).follows("Transcribe");
    anna.sees("You start from revision 1");
    corrects(anna, "19 August [SIC]", "19 September");
    anna.presses("Preview");
    anna.sees("September");
    anna.shows("transcribe");
    anna.page().getByLabel("What you did, in a few words").fill("The date, as in the source");
    anna.presses(PUT_FORWARD).isAt("/submissions/\\d+");
    anna.sees("Your text is kept", "open");
    String submission = anna.path().replaceFirst("\\?.*", "");

    clara.signsIn("clara").opens("/review?document=" + paper.slug());
    clara.sees("The date, as in the source").shows("queue");
    clara.clicks(clara.main().locator(".queue h2 a").first());
    clara.isAt(submission);
    assertThat(clara.main().locator("del").first()).containsText("August");
    assertThat(clara.main().locator("ins").first()).containsText("September");
    clara.shows("review");
    clara.opens(submission + "?view=side").shows("review-side-by-side");
    clara.presses("Return for changes");
    clara.sees("needs a comment").shows("review-comment-missing");
    clara.page().getByLabel("Comment").fill("Agreed: the source has it so.");
    clara.presses("Approve");
    clara.sees("You approved", "approved");

    anna.opens("/me").sees("approved", "Agreed: the source has it so.").shows("my-work");
    anna.opens(at(paper)).sees("19 September").shows("witness-published");
    anna.opens(at(paper) + "/history").shows("history");
    anna.opens(at(paper) + "/attribution").sees("Anna", "Edith").shows("attribution");
    anna.opens(at(paper) + "/playback").shows("playback");
    assertThat(As.clara().gets(paper.path()).number("/published")).isEqualTo(2);
  }

  @Test
  void two_change_the_same_words_and_one_of_them_chooses() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    long annas =
        As.anna()
            .submits(Telegram.DEPARTURE.replace("19 August [SIC]", "19 September"))
            .from(1)
            .on(paper)
            .is(201)
            .id();
    As.clara().approves(annas).is(201);
    try (Visitor boris = chromium.visitor()) {
      boris.signsIn("boris").opens(at(paper) + "/transcribe?from=1");
      corrects(boris, "19 August [SIC]", "19 October");
      boris.presses(PUT_FORWARD).isAt("/submissions/\\d+/resolve");
      boris.sees("September", "October", "August").shows("conflict");

      boris.presses("Send the resolved text");
      boris.isAt("/submissions/\\d+/resolve");
      boris.page().locator("input[value=SENT]").first().check();
      boris.presses("Send the resolved text").isAt("/submissions/\\d+");

      boris.sees("open");
      assertThat(boris.main().locator("ins").first()).containsText("October");
      boris.hasNothingToComplainOf();
    }
  }

  @Test
  void a_session_that_is_over_loses_no_word() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    try (Visitor anna = chromium.visitor()) {
      anna.signsIn("anna").opens(at(paper) + "/transcribe");
      corrects(anna, "19 August [SIC]", "21 September");
      anna.losesSession().presses(PUT_FORWARD);

      anna.sees("You are not signed in any more", "What you typed").shows("session-lost");
      assertThat(anna.page().locator("textarea").first().inputValue()).contains("21 September");
      anna.page().getByLabel("Username").fill("anna");
      anna.page().getByLabel("Password").fill(RunningJar.PASSWORD);
      anna.presses("Sign in").sees("You are signed in again");
      anna.presses("Send it now").isAt("/submissions/\\d+");

      assertThat(anna.main().locator("ins").first()).containsText("21");
    }
  }

  @Test
  void a_network_that_is_gone_loses_no_word_and_nothing_is_sent_twice() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    try (Visitor anna = chromium.visitor()) {
      anna.signsIn("anna").opens(at(paper) + "/transcribe");
      corrects(anna, "19 August [SIC]", "22 September");
      anna.losesNetwork(true).presses(PUT_FORWARD);

      anna.sees("No connection: your text is safe here").shows("network-lost");
      assertThat(text(anna).inputValue()).contains("22 September");
      anna.losesNetwork(false).presses("Send again").isAt("/submissions/\\d+");

      assertThat(As.clara().gets(paper.path()).number("/openSubmissions")).isEqualTo(1);
    }
  }

  @Test
  void what_was_typed_is_offered_again_after_the_browser_was_closed() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    try (Visitor anna = chromium.visitor()) {
      leavesADraft(anna, paper);

      anna.sees("This browser holds a text of yours").shows("draft-offered");
      anna.presses("Take it up");

      assertThat(text(anna)).hasValue(Pattern.compile("23 September"));
    }
  }

  @Test
  void what_stands_on_the_desk_is_set_aside_where_an_earlier_text_is_taken_up() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    try (Visitor anna = chromium.visitor()) {
      leavesADraft(anna, paper);
      corrects(anna, "19 August [SIC]", "24 October");
      anna.presses("Take it up");
      assertThat(text(anna)).hasValue(Pattern.compile("23 September"));

      anna.presses("Take it up");

      assertThat(text(anna)).hasValue(Pattern.compile("24 October"));
      assertThat(anna.main().getByText("Take it up")).hasCount(1);
    }
  }

  @Test
  void signs_are_written_by_buttons_and_keys_and_their_faults_lead_to_the_place() {
    Paper paper = Paper.showing("Mikoyan to the CPSU CC");
    try (Visitor anna = chromium.visitor()) {
      anna.signsIn("anna").opens(at(paper) + "/transcribe");
      text(anna).evaluate("t => t.setSelectionRange(0, 7)");
      anna.page().getByRole(AriaRole.TOOLBAR).getByText("inserted").click();
      assertThat(text(anna).inputValue()).startsWith("++Mikoyan++ to");

      text(anna).evaluate("t => t.setSelectionRange(0, 0)");
      text(anna).press("Alt+q");
      assertThat(text(anna).inputValue()).startsWith("[?]++Mikoyan++");

      text(anna).fill("Mikoyan ~~to the CPSU");
      Locator fault = anna.main().locator("#preview a[data-start]").first();
      fault.click();
      assertThat(text(anna)).isFocused();
      assertThat(text(anna).evaluate("t => t.selectionStart")).isEqualTo(8);
    }
  }

  @Test
  void everything_is_done_with_the_keyboard_alone() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    long id =
        As.anna()
            .submits(Telegram.DEPARTURE.replace("19 August [SIC]", "24 September"))
            .from(1)
            .on(paper)
            .is(201)
            .id();
    try (Visitor clara = chromium.visitor()) {
      clara.opens("/").types("Tab");
      assertThat(clara.focused()).isEqualTo("Skip to the text");
      clara.types("Enter");
      assertThat(clara.page()).hasURL(Pattern.compile("#main$"));
      clara.opens("/").tabsTo("Sign in").types("Enter").isAt("/sign-in");
      clara.tabsTo("Username").page().keyboard().type("clara");
      clara.tabsTo("Password").page().keyboard().type(RunningJar.PASSWORD);
      clara.types("Enter").isAt("/").tabsTo("Review").types("Enter").isAt("/review");
      clara.opens("/submissions/" + id).tabsTo("Comment").page().keyboard().type("Yes");
      clara.tabsTo("Approve").shows("keyboard-focus").types("Enter");

      clara.sees("You approved");
    }
  }

  @Test
  void what_moved_while_it_was_looked_at_is_said_and_shown() {
    Paper paper = Paper.showing(Telegram.OPENING + "\n\n" + Telegram.DEPARTURE);
    String text = Telegram.OPENING + "\n\n" + Telegram.DEPARTURE;
    long boris =
        As.boris()
            .submits(text.replace("Wang Jiaxiang", "Wang Chia-hsiang"))
            .from(1)
            .on(paper)
            .is(201)
            .id();
    long anna =
        As.anna()
            .submits(text.replace("19 August [SIC]", "25 September"))
            .from(1)
            .on(paper)
            .is(201)
            .id();
    try (Visitor clara = chromium.visitor()) {
      clara.signsIn("clara").opens("/submissions/" + boris);
      clara.page().getByLabel("Comment").fill("A name as the time wrote it");
      As.david().approves(anna).is(201);
      clara.presses("Approve");

      clara.sees("Nothing was decided").shows("review-moved");
      assertThat(clara.page().getByLabel("Comment")).hasValue("A name as the time wrote it");
      clara.presses("Approve").sees("You approved");
    }
  }

  @Test
  void a_place_in_the_text_leads_to_the_apparatus_and_back() {
    NewContextOptions still =
        new NewContextOptions().setViewportSize(1280, 1000).setReducedMotion(ReducedMotion.REDUCE);
    try (Visitor reader = chromium.visitor(still)) {
      reader.opens("/documents/mikoyan-1956-09-19/witnesses/T");
      Locator inText = reader.page().locator("#text-2");
      Locator inApparatus = reader.page().locator("#place-2");

      inText.click();
      assertThat(inApparatus).isInViewport();
      reader.page().evaluate("() => scrollTo(0, document.body.scrollHeight)");
      reader.showsScreen("witness-with-apparatus");
      inApparatus.getByRole(AriaRole.LINK).last().click();

      assertThat(inText).isInViewport();
      reader.hasNothingToComplainOf();
    }
  }

  @Test
  void a_page_that_the_text_names_moves_the_facsimile() {
    String text = "[page 1] " + Telegram.OPENING + "\n\n[page 2] " + Telegram.DEPARTURE;
    Paper paper = Paper.showing(text);
    for (String page : List.of("1", "2")) {
      As.edith()
          .sends(paper.at("/facsimiles?page=" + page), "image/jpeg", Scan.jpeg(700, 1000))
          .is(201);
    }
    try (Visitor anna = chromium.visitor()) {
      anna.signsIn("anna").opens(at(paper));
      Locator shown = anna.main().locator(".facsimile-page");
      assertThat(shown).hasText("Page 1");
      anna.main().locator(".text .page[data-page='2']").click();
      assertThat(shown).hasText("Page 2");
      anna.main().getByRole(AriaRole.BUTTON).getByText("Page before").locator("..").click();
      assertThat(shown).hasText("Page 1");
      anna.shows("witness-with-facsimile");

      anna.opens(at(paper) + "/transcribe");
      assertThat(shown).hasText("Page 1");
      text(anna).press("Control+End");
      assertThat(shown).hasText("Page 2");
      anna.shows("transcribe-with-facsimile");
      anna.hasNothingToComplainOf();
    }
  }

  @Test
  void pictures_that_a_manifest_names_are_looked_at_where_they_are() {
    Paper paper = Paper.showing("[page 1] " + Telegram.OPENING + "\n\n[page 2] A. MIKOYAN");
    String elsewhere = "https://pictures.example/";
    As.edith().puts(paper.at("/manifest"), Json.of("uri", elsewhere + "manifest.json")).is(200);
    String canvas = "{\"items\":[{\"items\":[{\"body\":{\"id\":\"%s%d.jpg\"}}]}]}";
    String manifest =
        "{\"items\":[%s,%s]}"
            .formatted(canvas.formatted(elsewhere, 1), canvas.formatted(elsewhere, 2));
    List<String> asked = new ArrayList<>();
    try (Visitor reader = chromium.visitor()) {
      reader
          .page()
          .route(
              elsewhere + "**",
              route -> {
                asked.add(route.request().url());
                boolean isPicture = route.request().url().endsWith(".jpg");
                route.fulfill(
                    new FulfillOptions()
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))
                        .setContentType(isPicture ? "image/jpeg" : "application/json")
                        .setBodyBytes(isPicture ? Scan.jpeg(300, 400) : manifest.getBytes(UTF_8)));
              });
      reader.opens(at(paper));
      Locator shown = reader.main().locator(".facsimile-page");
      assertThat(shown).hasText("Page 1");
      reader.main().locator(".text .page[data-page='2']").click();

      assertThat(shown).hasText("Page 2");
      reader.page().waitForCondition(() -> asked.contains(elsewhere + "2.jpg"));
      reader.shows("witness-with-manifest");
      reader.hasNothingToComplainOf();
    }
  }

  /** Signs in, writes the other month, leaves without sending, and comes back. */
  private static void leavesADraft(Visitor anna, Paper paper) {
    anna.signsIn("anna").opens(at(paper) + "/transcribe");
    corrects(anna, "19 August [SIC]", "23 September");
    anna.sees("Saved in this browser at");
    anna.page().onDialog(dialog -> dialog.accept());
    anna.opens("/").opens(at(paper) + "/transcribe");
  }

  private static void corrects(Visitor person, String before, String after) {
    Locator text = text(person);
    text.fill(text.inputValue().replace(before, after));
  }

  private static Locator text(Visitor person) {
    return person.page().getByLabel(TEXT, new GetByLabelOptions().setExact(true));
  }

  private static String at(Paper paper) {
    return "/documents/" + paper.slug() + "/witnesses/T";
  }
}
