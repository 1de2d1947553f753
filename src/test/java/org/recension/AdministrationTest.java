package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.importing.Hands;
import org.recension.text.Telegram;

/** Those who keep the house do so with a browser that has no script. */
@QuarkusTest
class AdministrationTest extends AppendOnly {

  private static final String ACCOUNTS = "/admin/contributors";
  private static final String NEW_DOCUMENT = "/admin/documents/new";
  private static final String IMPORTS = "/admin/imports";
  private static final String REDATED =
      Telegram.DEPARTURE.replace("19 August [SIC]", "19 September");

  @AfterEach
  void work_goes_on() {
    Background.start();
  }

  @Test
  void each_is_shown_what_they_may_do() {
    Document editors = Browsing.as("edith").get("/admin");
    Document administrators = browsing(As.newcomer("ADMIN")).get("/admin");

    assertThat(doors(editors)).contains(NEW_DOCUMENT, IMPORTS).doesNotContain(ACCOUNTS);
    assertThat(doors(administrators)).containsExactly(ACCOUNTS);
    assertThat(doors(keeper().get("/admin"))).contains(ACCOUNTS, NEW_DOCUMENT, IMPORTS);
    Browsing anna = Browsing.as("anna");
    anna.get("/admin");
    assertThat(anna.status()).isEqualTo(403);
    Browsing nobody = Browsing.asNobody();
    nobody.get("/admin");
    assertThat(nobody.path()).startsWith("/sign-in");
  }

  @ParameterizedTest
  @CsvSource({
    "anna, /admin/contributors",
    "edith, /admin/contributors",
    "edith, /admin/contributors/anna",
    "clara, /admin/documents/new",
    "clara, /documents/mikoyan-1956-09-19/edit",
    "clara, /admin/imports",
    "clara, /admin/imports/1",
    "clara, /admin/imports/documents/mikoyan-1956-09-19"
  })
  void a_page_is_refused_to_those_without_the_role(String who, String path) {
    Browsing browsing = Browsing.as(who);

    Document page = browsing.get(path);

    assertThat(browsing.status()).isEqualTo(403);
    assertThat(page.select("h1").text()).isEqualTo("A rule forbids it");
    assertThat(page.select("main form")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "edith, /admin/contributors",
    "edith, /admin/contributors/anna",
    "clara, /admin/documents/new",
    "clara, /documents/mikoyan-1956-09-19/edit",
    "clara, /documents/mikoyan-1956-09-19/edit/witnesses",
    "clara, /documents/mikoyan-1956-09-19/edit/witnesses/T/publication"
  })
  void a_form_is_refused_to_those_without_the_role_whatever_page_they_have(
      String who, String path) {
    Browsing browsing = Browsing.as(who);
    long events = Timeline.last();

    browsing.post(
        path,
        Map.of(
            "csrf", browsing.get("/").select("input[name=csrf]").val(),
            "username", "intruder",
            "displayName", "Intruder",
            "password", As.demoPassword(),
            "slug", "intruder",
            "title", "Intruder",
            "requiredApprovals", "1",
            "revision", "1",
            "seen", "anything"));

    assertThat(browsing.status()).isEqualTo(403);
    // What others began in the background may still go on.
    assertThat(Timeline.after(events)).noneMatch(e -> e.get("actor").asText().equals(who));
  }

  @Test
  void a_file_is_refused_of_those_who_are_no_editors() {
    Browsing clara = Browsing.as("clara");
    Element form = form(clara.get("/"), "form[action='/language']").attr("action", IMPORTS);
    long events = Timeline.last();

    clara.sendsFile(form, "file", "a.txt", bytes("A"), "slug", "a", "convention", "plain");

    assertThat(clara.status()).isEqualTo(403);
    assertThat(Timeline.last()).isEqualTo(events);
  }

  @Test
  void an_account_is_made_and_its_owner_signs_in() {
    Browsing admin = keeper();
    String username = "account-" + UUID.randomUUID();
    Element form = form(admin.get(ACCOUNTS), "main form");

    Document page =
        admin.submit(
            form,
            "username",
            username,
            "displayName",
            "Дора & Co",
            "password",
            "a new telegram",
            "REVIEWER",
            "on");

    assertThat(admin.path()).startsWith(ACCOUNTS + "/" + username);
    assertThat(page.select("[role=status]").text()).contains("The account is made");
    assertThat(page.select("h1").text()).isEqualTo("Дора & Co");
    assertThat(ticked(page)).containsExactlyInAnyOrder("REVIEWER", "active");
    assertThat(page.select("#password").val()).isEmpty();
    assertThat(page.html()).doesNotContain("a new telegram");
    Answer there = As.admin().gets("/api/v1/contributors/" + username).is(200);
    assertThat(there.at("/roles")).hasSize(1);
    assertThat(there.text("/roles/0")).isEqualTo("REVIEWER");
    As.signedIn(username, "a new telegram").gets("/api/v1/me").is(200);
  }

  @Test
  void what_is_wrong_with_an_account_is_said_beside_its_field_and_all_but_the_password_stays() {
    Browsing admin = keeper();
    long events = Timeline.last();

    Document page =
        admin.submit(
            form(admin.get(ACCOUNTS), "main form"),
            "username",
            "No Name",
            "displayName",
            " ",
            "password",
            "short",
            "EDITOR",
            "on",
            "active",
            "off");

    assertThat(admin.status()).isEqualTo(422);
    assertThat(page.select("#username-fault").text()).contains("a–z");
    assertThat(page.select("#displayName-fault").text()).contains("needed");
    assertThat(page.select("#password-fault").text()).contains("8 to 72");
    assertThat(page.select("#username").attr("aria-describedby"))
        .isEqualTo("username-fault username-hint");
    assertThat(page.select("#username").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#username").val()).isEqualTo("No Name");
    assertThat(ticked(page)).containsExactly("EDITOR");
    assertThat(page.html()).doesNotContain("short");
    assertThat(Timeline.last()).isEqualTo(events);
  }

  @Test
  void a_name_that_somebody_has_is_said_beside_it() {
    Browsing admin = keeper();

    Document page =
        admin.submit(
            form(admin.get(ACCOUNTS), "main form"),
            "username",
            "anna",
            "displayName",
            "Another Anna",
            "password",
            "a new telegram");

    assertThat(admin.status()).isEqualTo(409);
    assertThat(page.select("#username-fault").text()).contains("already");
    assertThat(page.select("#displayName").val()).isEqualTo("Another Anna");
  }

  @Test
  void an_account_is_changed_and_keeps_its_password_unless_there_is_a_new_one() {
    Browsing admin = keeper();
    As reviewer = As.newcomer("TRANSCRIBER", "REVIEWER");
    String path = ACCOUNTS + "/" + reviewer.name();

    Element form = form(admin.get(path), "main form");
    form.select("#TRANSCRIBER").removeAttr("checked");
    Document changed = admin.submit(form, "displayName", "Old hand");

    assertThat(changed.select("[role=status]").text()).contains("its password is as it was");
    assertThat(ticked(changed)).containsExactlyInAnyOrder("REVIEWER", "active");
    assertThat(reviewer.gets("/api/v1/me").is(200).text("/displayName")).isEqualTo("Old hand");
    Document again = admin.submit(form(changed, "main form"), "password", "a new telegram");
    assertThat(again.select("[role=status]").text()).contains("new password");
    reviewer.gets("/api/v1/me").is(401);
    As.signedIn(reviewer.name(), "a new telegram").gets("/api/v1/me").is(200);
    Element last = form(again, "main form");
    last.select("#active").removeAttr("checked");
    admin.submit(last);
    As.signedIn(reviewer.name(), "a new telegram").gets("/api/v1/me").is(401);
    Document wrong = admin.submit(form(admin.get(path), "main form"), "displayName", "");
    assertThat(admin.status()).isEqualTo(422);
    assertThat(wrong.select("#displayName-fault")).hasSize(1);
  }

  @Test
  void where_an_account_moved_both_are_shown_and_nothing_is_undone_unseen() {
    Browsing admin = keeper();
    As person = As.newcomer("TRANSCRIBER");
    String path = ACCOUNTS + "/" + person.name();
    Element form = form(admin.get(path), "main form");
    As.admin()
        .patches(
            "/api/v1/contributors/" + person.name(),
            Json.of("active", false, "roles", List.of("REVIEWER")))
        .is(200);

    Document moved = admin.submit(form, "displayName", "Old hand");

    assertThat(admin.status()).isEqualTo(412);
    assertThat(moved.select("[role=alert]").text()).contains("changed since you saw it");
    assertThat(ticked(moved)).containsExactlyInAnyOrder("TRANSCRIBER", "active");
    assertThat(moved.select(".tick + .notice")).hasSize(3);
    assertThat(moved.select(".tick:has(#active) + .notice").text()).isEqualTo("There now: no");
    assertThat(moved.select(".tick:has(#REVIEWER) + .notice").text()).isEqualTo("There now: yes");
    person.gets("/api/v1/me").is(401);
    Element again = form(moved, "main form");
    again.select("#active").removeAttr("checked");
    admin.submit(again);
    assertThat(admin.status()).isEqualTo(200);
    person.gets("/api/v1/me").is(401);
    assertThat(As.admin().gets("/api/v1/contributors/" + person.name()).text("/displayName"))
        .isEqualTo("Old hand");
  }

  @Test
  void one_who_looks_at_their_own_account_is_warned() {
    Browsing admin = keeper();

    assertThat(admin.get(ACCOUNTS + "/admin").select(".warn").text()).contains("your own account");
    assertThat(admin.get(ACCOUNTS + "/anna").select(".warn")).isEmpty();
    admin.get(ACCOUNTS + "/no-such");
    assertThat(admin.status()).isEqualTo(404);
  }

  @Test
  void a_password_is_never_sent_back_to_the_screen() {
    Browsing admin = keeper();
    Element form = form(admin.get(ACCOUNTS), "main form");
    admin.losesSession();

    Document lost =
        admin.submit(
            form, "username", "new-one", "displayName", "New One", "password", "a new telegram");

    assertThat(admin.status()).isEqualTo(401);
    assertThat(lost.html()).contains("New One").doesNotContain("a new telegram");
  }

  @Test
  void a_long_list_of_accounts_leads_on() {
    for (int i = 0; i < 51; i++) {
      As.newcomer("TRANSCRIBER");
    }
    Browsing admin = keeper();

    Document first = admin.get(ACCOUNTS);
    Document second = admin.get(first.select("a[rel=next]").attr("href"));

    assertThat(first.select("tbody tr")).hasSize(50);
    assertThat(second.select("tbody tr")).isNotEmpty();
    assertThat(second.select("tbody tr th a").eachText())
        .doesNotContainAnyElementsOf(first.select("tbody tr td:nth-child(2)").eachText());
  }

  @Test
  void a_document_is_entered_with_its_witnesses() {
    Browsing edith = Browsing.as("edith");
    String slug = "entered-" + UUID.randomUUID();

    Document entered =
        edith.submit(
            form(edith.get(NEW_DOCUMENT), "main form"),
            "slug",
            slug,
            "title",
            "Mikoyan \"to\" the <CPSU> CC",
            "language",
            "en",
            "date",
            "1956-09-19",
            "source",
            "One\nTwo",
            "requiredApprovals",
            "2",
            "soundNotation",
            "on");

    assertThat(edith.path()).startsWith("/documents/" + slug + "/edit");
    assertThat(entered.select("[role=status]").text()).contains("entered");
    Answer there = As.anna().gets("/api/v1/documents/" + slug).is(200);
    assertThat(there.text("/title")).isEqualTo("Mikoyan \"to\" the <CPSU> CC");
    assertThat(there.text("/source")).isEqualTo("One\nTwo");
    assertThat(there.at("/description").isNull()).isTrue();
    assertThat(there.number("/requiredApprovals")).isEqualTo(2);
    assertThat(there.at("/soundNotation").booleanValue()).isTrue();

    Document added =
        edith.submit(
            form(entered, "form[action$=/witnesses]"),
            "siglum",
            "Т1",
            "title",
            "Typed telegram",
            "kind",
            "TYPED");

    assertThat(added.select("[role=status]").text()).contains("witness is added");
    assertThat(added.select("h3").text()).contains("Т1").contains("Typed telegram");
    Document twice =
        edith.submit(
            form(added, "form[action$=/witnesses]"), "siglum", "Т1", "title", "Again", "kind", "");
    assertThat(edith.status()).isEqualTo(422);
    assertThat(twice.select("#kind-fault").text()).contains("needed");
    twice = edith.submit(form(twice, "form[action$=/witnesses]"), "kind", "OTHER");
    assertThat(edith.status()).isEqualTo(409);
    assertThat(twice.select("#siglum-fault").text()).contains("already");
    assertThat(twice.select("#witness-title").val()).isEqualTo("Again");
    assertThat(twice.select("#kind option[selected]").val()).isEqualTo("OTHER");
    assertThat(twice.select("#title").val()).isEqualTo("Mikoyan \"to\" the <CPSU> CC");
  }

  @Test
  void what_is_wrong_with_a_document_is_said_beside_its_field_and_all_stays() {
    Browsing edith = Browsing.as("edith");
    String[] typed = {
      "slug", "Mikoyan 1956",
      "title", "",
      "language", "Russian language",
      "date", "19 September",
      "description", "One\nTwo",
      "requiredApprovals", "9",
      "soundNotation", "on"
    };

    Document page = edith.submit(form(edith.get(NEW_DOCUMENT), "main form"), typed);

    assertThat(edith.status()).isEqualTo(422);
    assertThat(page.select(".fault").eachAttr("id"))
        .containsExactlyInAnyOrder(
            "slug-fault", "title-fault", "language-fault", "requiredApprovals-fault");
    assertThat(page.select("#slug").val()).isEqualTo("Mikoyan 1956");
    assertThat(page.select("#date").val()).isEqualTo("19 September");
    assertThat(Browsing.value(form(page, "#description"))).isEqualTo("One\nTwo");
    assertThat(ticked(page)).containsExactly("soundNotation");
    page = edith.submit(form(page, "main form"), "requiredApprovals", "many");
    assertThat(page.select("#requiredApprovals-fault").text()).contains("from 1 to 5");
    page =
        edith.submit(
            form(page, "main form"),
            "slug",
            "mikoyan-1956-09-19",
            "title",
            "Once more",
            "language",
            "en",
            "requiredApprovals",
            "1");
    assertThat(edith.status()).isEqualTo(409);
    assertThat(page.select("#slug-fault").text()).contains("already");
  }

  @Test
  void a_form_sent_twice_has_one_effect_and_with_other_contents_is_asked_about() {
    Browsing edith = Browsing.as("edith");
    String slug = "entered-" + UUID.randomUUID();
    Element form = form(edith.get(NEW_DOCUMENT), "main form");

    edith.submit(form, "slug", slug, "title", "Once");
    edith.submit(form, "slug", slug, "title", "Once");
    assertThat(edith.path()).startsWith("/documents/" + slug + "/edit");
    Document other = edith.submit(form, "slug", slug + "-2", "title", "Twice");

    assertThat(edith.status()).isEqualTo(422);
    assertThat(other.select("[role=alert]").text()).contains("earlier form");
    assertThat(other.select("#title").val()).isEqualTo("Twice");
    edith.submit(form(other, "main form"));
    assertThat(edith.path()).startsWith("/documents/" + slug + "-2/edit");
  }

  @Test
  void what_is_said_about_a_document_is_changed_from_its_page() {
    Paper paper = Paper.blank();
    Browsing edith = Browsing.as("edith");
    Document read = edith.get("/documents/" + paper.slug());
    String edit = read.select("a[href$=/edit]").attr("href");

    Document page =
        edith.submit(
            form(edith.get(edit), "form[action$=/edit]"),
            "title",
            "Another title",
            "date",
            "",
            "requiredApprovals",
            "3");

    assertThat(page.select("[role=status]").text()).contains("changed");
    Answer there = As.anna().gets(paper.document()).is(200);
    assertThat(there.text("/title")).isEqualTo("Another title");
    assertThat(there.at("/date").isNull()).isTrue();
    assertThat(there.number("/requiredApprovals")).isEqualTo(3);
    assertThat(Browsing.as("clara").get("/documents/" + paper.slug()).select("a[href$=/edit]"))
        .isEmpty();
    page = edith.submit(form(page, "form[action$=/edit]"), "title", "", "date", "One");
    assertThat(edith.status()).isEqualTo(422);
    assertThat(page.select("#title-fault").text()).contains("needed");
    assertThat(page.select("#date").val()).isEqualTo("One");
  }

  @Test
  void where_a_document_moved_both_are_shown_and_the_second_time_it_is_saved() {
    Paper paper = Paper.blank();
    Browsing edith = Browsing.as("edith");
    Element form = form(edith.get(edit(paper)), "form[action$=/edit]");
    Answer seen = As.admin().gets(paper.document()).is(200);
    As.admin()
        .ifMatch(seen.tag())
        .patches(paper.document(), Json.of("title", "Theirs", "soundNotation", true))
        .is(200);

    Document moved = edith.submit(form, "title", "Mine", "source", "My source");

    assertThat(edith.status()).isEqualTo(412);
    assertThat(moved.select("[role=alert]").text()).contains("changed since you saw it");
    assertThat(moved.select("#title").val()).isEqualTo("Mine");
    assertThat(moved.select("#title-now").text()).contains("Theirs");
    assertThat(moved.select("#title").attr("aria-describedby")).contains("title-now");
    assertThat(moved.select("#source-now").text()).contains("nothing");
    assertThat(moved.select("#date-now")).isEmpty();
    assertThat(moved.select("form[action$=/edit] .notice").text()).contains("There now: yes");
    assertThat(As.anna().gets(paper.document()).text("/title")).isEqualTo("Theirs");
    edith.submit(form(moved, "form[action$=/edit]"));
    assertThat(edith.status()).isEqualTo(200);
    assertThat(As.anna().gets(paper.document()).text("/title")).isEqualTo("Mine");
  }

  @Test
  void an_earlier_approved_revision_is_shown_again() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    Browsing edith = Browsing.as("edith");
    assertThat(edith.get(edit(paper)).select("select[name=revision]")).isEmpty();
    approve(paper, REDATED);

    Document page = edith.get(edit(paper));
    assertThat(page.select("select[name=revision] option").eachAttr("value"))
        .containsExactly("", "1");
    Element form = form(page, "form[action$=/publication]");
    Document unsaid = edith.submit(form);
    assertThat(edith.status()).isEqualTo(422);
    assertThat(unsaid.select("#revision-T-fault").text()).contains("needed");
    edith.submit(form(unsaid, "form[action$=/publication]"), "revision", "7");
    assertThat(edith.status()).isEqualTo(422);
    Document again = edith.submit(form, "revision", "1");

    assertThat(again.select("[role=status]").text()).contains("published again");
    assertThat(paper.published()).isEqualTo(1);
    assertThat(again.select("select[name=revision] option").eachAttr("value"))
        .containsExactly("", "2");
  }

  @Test
  void nothing_is_shown_again_by_one_who_saw_another_publication() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    approve(paper, REDATED);
    Browsing edith = Browsing.as("edith");
    Element form = form(edith.get(edit(paper)), "form[action$=/publication]");
    approve(paper, REDATED + " Soon.");

    Document moved = edith.submit(form, "revision", "1");

    assertThat(edith.status()).isEqualTo(412);
    assertThat(moved.select("[role=alert]").text()).contains("Another revision has been published");
    assertThat(moved.select("section:has(#witness-T)").text()).contains("revision 3");
    assertThat(moved.select("option[value=1]").hasAttr("selected")).isTrue();
    assertThat(paper.published()).isEqualTo(3);
    edith.submit(form(moved, "form[action$=/publication]"));
    assertThat(paper.published()).isEqualTo(1);
  }

  @Test
  void a_file_becomes_a_document_at_once() throws IOException {
    Browsing edith = Browsing.as("edith");
    String slug = Bundle.slug();

    Document made =
        edith.sendsFile(
            form(edith.get(IMPORTS), "form[action='" + IMPORTS + "']"),
            "file",
            "mikoyan-1956-09-19.published.txt",
            demonstration(),
            "slug",
            slug,
            "convention",
            "published",
            "language",
            "en",
            "description",
            "As published");

    assertThat(edith.path()).startsWith(IMPORTS + "/documents/" + slug);
    assertThat(made.select("[role=status]").text()).contains("imported");
    assertThat(made.select("section:has(#witnesses) li strong").eachText())
        .containsExactlyInAnyOrder("H", "T");
    Answer there = As.anna().gets("/api/v1/documents/" + slug).is(200);
    assertThat(there.text("/description")).isEqualTo("As published");
    assertThat(there.text("/language")).isEqualTo("en");
    assertThat(As.anna().gets("/api/v1/documents/" + slug + "/original").is(200).body())
        .isEqualTo(new String(demonstration(), UTF_8));
  }

  @Test
  void what_is_to_be_looked_at_in_a_file_is_said_with_its_place() {
    Browsing edith = Browsing.as("edith");

    Document made =
        edith.sendsFile(
            form(edith.get(IMPORTS), "form[action='" + IMPORTS + "']"),
            "file",
            "a.txt",
            bytes("One\n19 [September 1956\n"),
            "slug",
            Bundle.slug(),
            "convention",
            "published");

    assertThat(edith.status()).isEqualTo(200);
    assertThat(made.select("tbody tr th").eachText()).contains("Line 2, column 4");
  }

  @Test
  void what_is_wrong_with_a_file_is_said_beside_it_and_the_rest_stays() {
    Browsing edith = Browsing.as("edith");
    Element form = form(edith.get(IMPORTS), "form[action='" + IMPORTS + "']");
    byte[] latin = {'M', (byte) 0xE9};

    Document none = edith.sendsFile(form, "file", "", new byte[0], "slug", "a-slug");
    assertThat(edith.status()).isEqualTo(422);
    assertThat(none.select("#file-fault").text()).contains("needed");
    assertThat(none.select("#slug").val()).isEqualTo("a-slug");

    Document unsaid = edith.sendsFile(form, "file", "a.txt", bytes("A"), "slug", "No slug");
    assertThat(edith.status()).isEqualTo(422);
    assertThat(unsaid.select("#convention-fault").text()).contains("needed");

    Document unreadable =
        edith.sendsFile(form, "file", "a.txt", latin, "slug", Bundle.slug(), "convention", "plain");
    assertThat(edith.status()).isEqualTo(422);
    assertThat(unreadable.select("#file-fault")).hasSize(1);
    assertThat(unreadable.select("#convention option[selected]").val()).isEqualTo("plain");

    Document taken =
        edith.sendsFile(
            form,
            "file",
            "a.txt",
            bytes("A"),
            "slug",
            "mikoyan-1956-09-19",
            "title",
            "Mine",
            "convention",
            "plain");
    assertThat(edith.status()).isEqualTo(409);
    assertThat(taken.select("#slug-fault").text()).contains("already");
    assertThat(taken.select("#title").val()).isEqualTo("Mine");

    edith.sendsFile(form, "file", "a.zip", bytes("no zip"), "convention", "plain");
    assertThat(edith.status()).isEqualTo(422);
  }

  @Test
  void many_files_are_followed_to_their_end() {
    Background.stop();
    Browsing edith = Browsing.as("edith");
    String slug = Bundle.slug();
    String sent = Bundle.lines(slug, 4) + Bundle.one(slug + "-x", "shorthand", "A") + "\n";

    Document begun =
        edith.sendsFile(
            form(edith.get(IMPORTS), "form[action='" + IMPORTS + "']"),
            "file",
            "telegrams.jsonl",
            bytes(sent));
    String path = edith.path().replaceAll("\\?.*", "");

    assertThat(path).matches(IMPORTS + "/\\d+");
    assertThat(begun.select("#worked").text()).isEqualTo("0 of 5, 0 failed");
    assertThat(begun.select("noscript").html()).contains("http-equiv=\"refresh\"");
    Hands.work(2);
    Document further = edith.get(begun.select("#refresh").attr("href"));
    assertThat(further.select("#worked").text()).isEqualTo("2 of 5, 0 failed");
    assertThat(further.select("progress").attr("value")).isEqualTo("2");
    assertThat(further.select("progress").attr("max")).isEqualTo("5");
    Document still = edith.get(further.select("#still").attr("href"));
    assertThat(still.select("noscript meta, script[src*=administration]")).isEmpty();
    Hands.workAll();
    Document done = edith.get(path);

    assertThat(done.select("#worked").text()).isEqualTo("4 of 5, 1 failed");
    assertThat(done.select("[data-running], #refresh, #cancel, noscript")).isEmpty();
    assertThat(done.select("tbody tr").text()).contains("Line 5", "failed", "convention");
    Document all = edith.get(done.select(".tabs a[href*=all]").attr("href"));
    assertThat(all.select("tbody tr")).hasSize(5);
    edith.get(all.select("tbody tr a").attr("href"));
    assertThat(edith.status()).isEqualTo(200);
    assertThat(edith.get(IMPORTS).select("tbody tr").first().text())
        .contains("4 of 5, 1 failed", "Edith", "done");
  }

  @Test
  void a_zip_needs_the_convention_of_its_files() {
    Background.stop();
    Browsing edith = Browsing.as("edith");
    byte[] zip = Bundle.zip(Bundle.slug() + ".txt", "A");
    Element form = form(edith.get(IMPORTS), "form[action='" + IMPORTS + "']");

    Document unsaid = edith.sendsFile(form, "file", "All.ZIP", zip);
    assertThat(edith.status()).isEqualTo(422);
    assertThat(unsaid.select("#convention-fault").text()).contains("needed");
    edith.sendsFile(form, "file", "All.ZIP", zip, "convention", "plain");

    assertThat(edith.path()).matches(IMPORTS + "/\\d+\\?said=IMPORT_BEGUN");
    Hands.workAll();
  }

  @Test
  void an_import_is_cancelled_by_who_began_it_and_what_is_made_stays() {
    Background.stop();
    Browsing edith = Browsing.as("edith");
    String slug = Bundle.slug();
    Document begun =
        edith.sendsFile(
            form(edith.get(IMPORTS), "form[action='" + IMPORTS + "']"),
            "file",
            "telegrams.jsonl",
            bytes(Bundle.lines(slug, 3)));
    String path = edith.path().replaceAll("\\?.*", "");
    Hands.work(1);
    Browsing another = browsing(As.newcomer("EDITOR"));
    Map<String, String> fields =
        new HashMap<>(Map.of("csrf", another.get(path).select("input[name=csrf]").val()));

    assertThat(another.get(path).select("#cancel")).isEmpty();
    another.post(path + "/cancellation", fields);
    assertThat(another.status()).isEqualTo(403);
    Element cancel = form(begun, "#cancel");
    Document cancelled = edith.submit(cancel);

    assertThat(cancelled.select("[role=status]").text()).contains("cancelled");
    assertThat(cancelled.select("#worked").text()).isEqualTo("1 of 3, 0 failed");
    assertThat(cancelled.select(".badge").text()).contains("cancelled");
    fields = Browsing.fields(cancel.closest("form"));
    fields.put("once", "another");
    Document late = edith.post(path + "/cancellation", fields);
    assertThat(edith.status()).isEqualTo(409);
    assertThat(late.select("[role=alert]").text()).contains("over already");
    As.clara().gets("/api/v1/documents/" + slug + "-1").is(200);
    As.clara().gets("/api/v1/documents/" + slug + "-2").is(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void every_word_is_there_in_both_languages(String language) {
    Browsing admin = keeper();
    admin.submit(form(admin.get("/"), "form[action='/language']"), "language", language);
    List<String> paths =
        List.of(
            "/admin",
            ACCOUNTS,
            ACCOUNTS + "/anna",
            NEW_DOCUMENT,
            IMPORTS,
            "/documents/mikoyan-1956-09-19/edit",
            IMPORTS + "/documents/mikoyan-1956-09-19");

    for (String path : paths) {
      Document page = admin.get(path);
      assertThat(admin.status()).as(path).isEqualTo(200);
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.html()).doesNotContain("administration:").doesNotContain("NOT_FOUND");
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      for (Element control : page.select("main input:not([type=hidden]), main select, textarea")) {
        assertThat(page.select("label[for='" + control.id() + "']")).as(control.id()).hasSize(1);
      }
      for (Element described : page.select("[aria-describedby]")) {
        for (String id : described.attr("aria-describedby").strip().split("\\s+")) {
          assertThat(page.getElementById(id)).as("%s on %s", id, path).isNotNull();
        }
      }
    }
  }

  private static Browsing keeper() {
    Browsing browsing = Browsing.asNobody();
    browsing.signsIn("admin", As.configured("recension.admin-password"));
    return browsing;
  }

  private static Browsing browsing(As person) {
    Browsing browsing = Browsing.asNobody();
    browsing.signsIn(person.name(), As.demoPassword());
    return browsing;
  }

  private static void approve(Paper paper, String text) {
    long submission = As.anna().submits(text).from(paper.published()).on(paper).is(201).id();
    As.clara().approves(submission).is(201);
  }

  private static String edit(Paper paper) {
    return "/documents/" + paper.slug() + "/edit";
  }

  private static Element form(Document page, String which) {
    return Objects.requireNonNull(page.selectFirst(which));
  }

  private static List<String> doors(Document page) {
    return page.select(".doors a").eachAttr("href");
  }

  private static List<String> ticked(Document page) {
    return page.select("main input[type=checkbox][checked]").eachAttr("name");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] demonstration() throws IOException {
    try (InputStream in =
        AdministrationTest.class.getResourceAsStream("/demo/mikoyan-1956-09-19.published.txt")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
