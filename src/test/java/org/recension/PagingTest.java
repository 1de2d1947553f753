package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** Long lists are walked page by page: nothing twice, nothing left out. */
@QuarkusTest
class PagingTest {

  @Test
  void documents_are_walked_in_the_order_of_their_slugs() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    List<String> slugs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      slugs.add("walk-" + mark + "-" + i);
      As.edith()
          .posts(
              "/api/v1/documents",
              Json.of("slug", slugs.get(i), "title", "Telegram & reply 100% “" + mark + "”"))
          .is(201);
    }
    String query = URLEncoder.encode("& REPLY 100% “" + mark, StandardCharsets.UTF_8);

    List<List<String>> pages = walk(As.nobody(), "/api/v1/documents?limit=2&q=" + query, "/slug");

    assertThat(pages)
        .containsExactly(slugs.subList(0, 2), slugs.subList(2, 4), slugs.subList(4, 5));
  }

  @Test
  void signs_of_patterns_stand_for_themselves() {
    String slug = "pattern-" + UUID.randomUUID();
    As.edith().posts("/api/v1/documents", Json.of("slug", slug, "title", "100% !_heard")).is(201);

    assertThat(found("0% !_h")).contains(slug);
    assertThat(found("0_ !_h")).isEmpty();
    assertThat(found("1%heard")).isEmpty();
    assertThat(found("100!")).isEmpty();
  }

  @Test
  void a_history_is_walked_from_the_newest_revision_to_the_first() {
    Paper paper = Paper.showing(Telegram.OPENING);
    for (int parent = 1; parent < 5; parent++) {
      String text = Telegram.OPENING + "\n".repeat(parent);
      As.anna().keeps(text).from(parent).on(paper).is(201);
    }

    List<List<String>> pages = walk(As.anna(), paper.at("/revisions?limit=2"), "/number");

    assertThat(pages).containsExactly(List.of("5", "4"), List.of("3", "2"), List.of("1"));
  }

  @Test
  void the_queue_is_walked_from_the_oldest_on_and_keeps_its_filters() {
    Paper paper = Paper.showing(Telegram.OPENING);
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      String text = Telegram.OPENING + "\n".repeat(i);
      ids.add(String.valueOf(As.anna().submits(text).from(1).on(paper).is(201).id()));
    }
    As.clara().rejects(Long.parseLong(ids.get(2)), "There is no such line").is(201);
    String queue = "/api/v1/submissions?limit=2&document=" + paper.slug();

    List<List<String>> open = walk(As.clara(), queue + "&reviewable=true", "/id");
    List<List<String>> rejected = walk(As.clara(), queue + "&state=REJECTED", "/id");

    assertThat(open).containsExactly(ids.subList(0, 2), ids.subList(3, 5));
    assertThat(rejected).containsExactly(ids.subList(2, 3));
  }

  @Test
  void contributions_are_walked_from_the_newest_on() {
    As writer = As.newcomer("TRANSCRIBER");
    Paper paper = Paper.showing(Telegram.OPENING);
    List<String> ids = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      String text = Telegram.OPENING + "\n".repeat(i);
      ids.add(0, String.valueOf(writer.submits(text).from(1).on(paper).is(201).id()));
    }

    List<List<String>> pages = walk(writer, "/api/v1/me/contributions?limit=2", "/submission/id");

    assertThat(pages).containsExactly(ids.subList(0, 2), ids.subList(2, 3));
  }

  @Test
  void events_are_walked_from_wherever_one_stopped() {
    Paper.showing(Telegram.OPENING);
    long last = Timeline.last();

    List<List<String>> pages =
        walk(As.clara(), "/api/v1/events?limit=3&after=" + (last - 7), "/number");

    assertThat(pages).hasSize(3);
    assertThat(pages.get(0).get(0)).isEqualTo(String.valueOf(last - 6));
    assertThat(pages.get(2)).containsExactly(String.valueOf(last));
    assertThat(As.clara().gets("/api/v1/events?after=" + last).is(200).at("/items")).isEmpty();
  }

  @Test
  void accounts_are_walked_in_the_order_of_their_names() {
    As.newcomer("TRANSCRIBER");
    Answer all = As.admin().gets("/api/v1/contributors?limit=100").is(200);

    List<String> walked =
        walk(As.admin(), "/api/v1/contributors?limit=3", "/username").stream()
            .flatMap(List::stream)
            .toList();

    assertThat(walked).startsWith(all.all("/username").toArray(String[]::new));
    assertThat(walked).isSorted().doesNotHaveDuplicates().contains("anna", "edith");
  }

  /** The pages there are, by their Link headers; each names the same way on in its body. */
  private static List<List<String>> walk(As reader, String first, String pointer) {
    List<List<String>> pages = new ArrayList<>();
    String path = first;
    while (!path.isEmpty()) {
      Answer page = reader.gets(path).is(200);
      JsonNode next = page.at("/next");
      path = page.next();
      assertThat(next.isNull()).isEqualTo(path.isEmpty());
      assertThat(path).contains(next.isNull() ? "" : next.asText());
      pages.add(page.all(pointer));
    }
    return pages;
  }

  private static List<String> found(String words) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return As.nobody().gets("/api/v1/documents?limit=100&q=" + query).is(200).all("/slug");
  }
}
