package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** What a reader sees of documents, witnesses and where they differ. */
@QuarkusTest
class ReadingPagesTest {

  private static final String TELEGRAM = "/documents/mikoyan-1956-09-19";

  private final Browsing reader = Browsing.asNobody();

  @Test
  void the_first_page_lists_the_documents_and_how_far_they_are() {
    Paper paper = Paper.blank();
    Document page = reader.get("/?q=" + paper.slug());

    assertThat(page.select(".library > li")).hasSize(1);
    assertThat(page.selectFirst(".library h2 a").attr("href"))
        .isEqualTo("/documents/" + paper.slug());
    assertThat(page.selectFirst(".library progress").attr("value")).isEqualTo("0");
    assertThat(page.selectFirst(".library").text()).contains("0 of 1", "not begun");
    assertThat(reader.get("/?q=nothing+of+this+name").text()).contains("No document has");
  }

  @Test
  void a_long_list_leads_on() {
    for (int i = 0; i < 32; i++) {
      As.edith()
          .posts("/api/v1/documents", Json.of("slug", "many-pages-" + i, "title", "Many pages"))
          .status();
    }

    Document first = reader.get("/?q=many-pages");
    Document second = reader.get(first.selectFirst("a[rel=next]").attr("href"));

    assertThat(first.select(".library > li")).hasSize(30);
    assertThat(second.select(".library > li")).hasSize(2);
    assertThat(second.select("a[rel=next]")).isEmpty();
  }

  @Test
  void a_document_shows_its_witnesses_side_by_side_as_they_were_corrected() {
    Document page = reader.get(TELEGRAM);

    assertThat(page.select(".columns > .leaf h2 .siglum").eachText()).containsExactly("H", "T");
    assertThat(page.select(".leaf del").eachText()).anyMatch(t -> t.endsWith("absolutely"));
    assertThat(page.select(".leaf ins").eachText()).anyMatch(t -> t.endsWith("18 September"));
    assertThat(page.select(".leaf del .visually-hidden").eachText()).contains("deleted:");
    assertThat(page.select(".leaf ins .visually-hidden").eachText()).contains("inserted:");
    assertThat(page.select(".leaf .supplied").eachText()).contains("[to the]");
  }

  @Test
  void a_layer_is_read_without_marks() {
    Document first = reader.get(TELEGRAM + "?layer=FIRST");
    Document last = reader.get(TELEGRAM + "?layer=FINAL");

    assertThat(first.select(".leaf del, .leaf ins")).isEmpty();
    assertThat(first.text()).contains("an absolutely unhealthy situation");
    assertThat(last.selectFirst(".leaf:has(#witness-H)").text()).contains("today, which lasted");
    assertThat(last.selectFirst(".leaf:has(#witness-T)").text())
        .contains("today, 18 September, which lasted");
    assertThat(first.selectFirst(".tabs [aria-current]").text()).isEqualTo("as first written");
    reader.get(TELEGRAM + "?layer=NONE");
    assertThat(reader.status()).isEqualTo(400);
  }

  @Test
  void a_witness_has_its_apparatus_at_the_foot_with_jumps_both_ways() {
    Document page = reader.get(TELEGRAM + "/witnesses/T");

    assertThat(page.select(".apparatus li")).hasSizeGreaterThan(5);
    for (Element place : page.select(".apparatus li")) {
      String number = place.attr("value");
      Element there = page.getElementById("text-" + number);
      assertThat(there).as("place %s in the text", number).isNotNull();
      assertThat(there.attr("href")).isEqualTo("#place-" + number);
      assertThat(place.selectFirst("a.back").attr("href")).isEqualTo("#text-" + number);
    }
    Element september = page.getElementById("place-1");
    assertThat(september.text()).contains("18 September").contains("H");
    assertThat(page.getElementById("text-2").parent().previousElementSibling().text())
        .endsWith("demonstrate an");
  }

  @Test
  void words_say_who_wrote_them() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    long submission =
        As.anna()
            .submits(Telegram.DEPARTURE.replace("19 August", "19 September"))
            .from(1)
            .on(paper)
            .is(201)
            .id();
    As.clara().approves(submission).is(201);

    Document page = reader.get("/documents/" + paper.slug() + "/witnesses/T");

    assertThat(page.select(".text [title='Anna · 2']").text()).contains("September");
    assertThat(page.select(".text [title='Edith · 1']")).isNotEmpty();
  }

  @Test
  void what_is_not_published_is_not_shown_to_the_world() {
    Paper paper = Paper.blank();
    As.anna().keeps(Telegram.ADVICE).on(paper).is(201);

    Document page = reader.get("/documents/" + paper.slug() + "/witnesses/T");

    assertThat(page.text()).contains("Nothing of this witness is published yet");
    assertThat(page.text()).doesNotContain(Telegram.ADVICE.substring(0, 30));
  }

  @Test
  void the_apparatus_is_of_the_texts_that_were_chosen() {
    Document page =
        reader.get(TELEGRAM + "/apparatus?base=H@published:FINAL&witness=T@published:FINAL");
    Document more = reader.submit(page.selectFirst("main form"));

    assertThat(page.select(".places tbody tr")).hasSize(2);
    assertThat(page.select(".places").text()).contains("and the CC plenum", "18 September");
    assertThat(page.select("input[name=base][checked]").attr("value"))
        .isEqualTo("H@published:FINAL");
    assertThat(more.select(".places tbody tr")).hasSize(2);
    reader.get(TELEGRAM + "/apparatus?base=nonsense");
    assertThat(reader.status()).isEqualTo(400);
  }

  @Test
  void a_text_in_another_script_says_so() {
    String slug = "telegram-ar-" + System.nanoTime();
    As.edith()
        .posts("/api/v1/documents", Json.of("slug", slug, "title", "برقية", "language", "ar"))
        .is(201);
    As.edith().posts("/api/v1/documents/" + slug + "/witnesses", Paper.typed("T")).is(201);
    Paper paper = new Paper(slug, "T");
    long id = As.anna().submits("إلى اللجنة المركزية").on(paper).is(201).id();
    As.clara().approves(id).is(201);

    Document page = reader.get("/documents/" + slug + "/witnesses/T");

    assertThat(page.selectFirst(".text").attr("lang")).isEqualTo("ar");
    assertThat(page.selectFirst(".text").attr("dir")).isEqualTo("auto");
    assertThat(page.selectFirst(".text").text()).contains("إلى اللجنة المركزية");
  }
}
