package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recension.text.Telegram;

/** What a stranger can prove about the history with nothing but the API. */
abstract class History {

  @BeforeEach
  void things_happen() {
    Paper paper = Paper.showing(Telegram.OPENING);
    String dated = Telegram.OPENING.replace("18 September", "19 September");
    String spelled = Telegram.OPENING.replace("Wang Jiaxiang", "Wang Chia-hsiang");
    long approved = As.anna().submits(dated).from(1).on(paper).is(201).id();
    long merged = As.boris().submits(spelled).from(1).on(paper).is(201).id();
    long withdrawn = As.anna().submits(Telegram.ADVICE).from(1).on(paper).is(201).id();
    As.clara().approves(approved).is(201);
    As.anna().withdraws(withdrawn).is(200);
    As.david().returns(merged, "The name is spelled otherwise").is(201);
    As.edith().ifMatch("*").puts(paper.at("/publication"), Json.of("revision", 1)).is(200);
    String title = "Телеграмма “Микояна” \uD83D\uDCDC \\ \" / \u2028 \u007F\n\tи ещё";
    As.edith().ifMatch("*").patches(paper.document(), Json.of("title", title)).is(200);
    As person = As.newcomer("TRANSCRIBER");
    As.admin()
        .patches("/api/v1/contributors/" + person.name(), "{\"active\":false,\"roles\":[]}")
        .is(200);
    Answer token =
        As.anna()
            .posts(
                "/api/v1/me/tokens", Json.of("name", "Desk", "expiresAt", "2999-12-31T23:59:59Z"))
            .is(201);
    As.anna().deletes("/api/v1/me/tokens/" + token.id()).is(204);
    As.edith().posts("/api/v1/imports", Bundle.one("published", Telegram.TEXT)).is(201);
  }

  @Test
  void events_are_numbered_without_gaps_and_chained_by_their_hashes() {
    Chain.verify();

    assertThat(Timeline.last()).isGreaterThan(20);
  }

  @Test
  void whatever_is_changed_in_an_event_shows() {
    JsonNode event = Timeline.read().get(0);
    String honest = event.get("hash").asText();

    for (String name : List.of("number", "type", "at", "actor", "data", "previousHash")) {
      ObjectNode forged = event.deepCopy();
      forged.put(name, "forged");
      assertThat(Chain.hash(forged)).as(name).isNotEqualTo(honest);
    }
  }

  @Test
  void every_revision_has_its_event_and_every_event_its_revision() {
    List<String> kept = new ArrayList<>();
    for (Paper paper : papers()) {
      for (JsonNode revision : items(As.clara(), paper.at("/revisions?limit=100"))) {
        String parents = revision.get("parents").toString();
        kept.add(name(paper) + revision.get("number") + parents + revision.get("sha256").asText());
      }
    }

    List<String> told = new ArrayList<>();
    for (JsonNode event : events("REVISION_KEPT", "REVISION_MERGED")) {
      JsonNode data = event.get("data");
      told.add(
          place(event) + event.get("revision") + data.get("parents") + data.get("sha256").asText());
    }
    assertThat(told).isNotEmpty().containsExactlyInAnyOrderElementsOf(kept);
  }

  @Test
  void every_submission_and_decision_has_its_event_and_every_event_its_thing() {
    List<String> forward = new ArrayList<>();
    List<String> decided = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    List<String> published = new ArrayList<>();
    for (String state :
        List.of("OPEN", "APPROVED", "RETURNED", "REJECTED", "WITHDRAWN", "SUPERSEDED")) {
      for (JsonNode s : items(As.clara(), "/api/v1/submissions?limit=100&state=" + state)) {
        String id = s.get("id").asText();
        forward.add(id);
        for (JsonNode decision : s.get("decisions")) {
          decided.add(
              id
                  + decision.at("/reviewer/username").asText()
                  + decision.get("verdict").asText()
                  + decision.get("revisionSha256").asText());
        }
        if (!state.equals("OPEN")) {
          closed.add(id + state);
        }
        if (state.equals("APPROVED")) {
          published.add(id + "/" + s.at("/revision/number"));
        }
      }
    }

    List<String> toldForward = new ArrayList<>();
    events("REVISION_SUBMITTED").forEach(e -> toldForward.add(e.get("submission").asText()));
    List<String> toldDecided = new ArrayList<>();
    for (JsonNode e : events("DECISION_MADE")) {
      toldDecided.add(
          e.get("submission").asText()
              + e.get("actor").asText()
              + e.at("/data/verdict").asText()
              + e.at("/data/revisionSha256").asText());
    }
    List<String> toldClosed = new ArrayList<>();
    events("SUBMISSION_CLOSED")
        .forEach(e -> toldClosed.add(e.get("submission").asText() + e.at("/data/state").asText()));
    events("SUBMISSION_WITHDRAWN")
        .forEach(e -> toldClosed.add(e.get("submission").asText() + "WITHDRAWN"));
    events("SUBMISSION_SUPERSEDED")
        .forEach(e -> toldClosed.add(e.get("submission").asText() + "SUPERSEDED"));
    List<String> toldPublished = new ArrayList<>();
    for (JsonNode e : events("REVISION_PUBLISHED")) {
      if (!e.get("submission").isNull()) {
        toldPublished.add(e.get("submission").asText() + "/" + e.get("revision"));
      }
    }
    assertThat(toldForward).isNotEmpty().containsExactlyInAnyOrderElementsOf(forward);
    assertThat(toldDecided).isNotEmpty().containsExactlyInAnyOrderElementsOf(decided);
    assertThat(toldClosed).isNotEmpty().containsExactlyInAnyOrderElementsOf(closed);
    assertThat(toldPublished).isNotEmpty().containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void what_is_published_and_what_waits_is_what_the_events_tell() {
    TreeMap<String, String> told = new TreeMap<>();
    events("REVISION_PUBLISHED").forEach(e -> told.put(place(e), e.get("revision").asText()));

    TreeMap<String, String> shown = new TreeMap<>();
    for (Paper paper : papers()) {
      Answer witness = As.clara().gets(paper.path()).is(200);
      if (!witness.at("/published").isNull()) {
        shown.put(name(paper), witness.text("/published"));
      }
      String queue = "/api/v1/submissions?limit=100&document=" + paper.slug();
      long open =
          items(As.clara(), queue).stream()
              .filter(s -> s.get("witness").asText().equals(paper.siglum()))
              .count();
      assertThat(witness.at("/openSubmissions").longValue()).isEqualTo(open);
    }
    assertThat(shown).isNotEmpty().isEqualTo(told);
  }

  @Test
  void every_account_and_document_is_as_its_last_event_tells() {
    TreeMap<String, String> told = new TreeMap<>();
    for (JsonNode e : events("CONTRIBUTOR_ADMITTED", "CONTRIBUTOR_CHANGED")) {
      JsonNode data = e.get("data");
      told.put(data.get("username").asText(), data.get("roles").toString() + data.get("active"));
    }
    for (JsonNode e : events("DOCUMENT_CREATED", "DOCUMENT_CHANGED")) {
      told.put("/" + e.get("document").asText(), e.at("/data/title").asText());
    }

    TreeMap<String, String> shown = new TreeMap<>();
    for (JsonNode c : items(As.admin(), "/api/v1/contributors?limit=100")) {
      shown.put(c.get("username").asText(), c.get("roles").toString() + c.get("active"));
    }
    for (JsonNode d : items(As.clara(), "/api/v1/documents?limit=100")) {
      shown.put("/" + d.get("slug").asText(), d.get("title").asText());
    }
    assertThat(shown).isNotEmpty().isEqualTo(told);
  }

  @Test
  void every_original_is_what_its_event_tells() {
    List<JsonNode> told = events("DOCUMENT_IMPORTED");

    assertThat(told).isNotEmpty();
    for (JsonNode e : told) {
      Answer original =
          As.clara().gets("/api/v1/documents/" + e.get("document").asText() + "/original").is(200);
      assertThat(original.tag()).isEqualTo('"' + e.at("/data/sha256").asText() + '"');
    }
  }

  @Test
  void a_refused_command_leaves_no_event() {
    long before = Timeline.last();
    Paper none = new Paper("no-such-" + UUID.randomUUID(), "T");

    As.anna().keeps(Telegram.OPENING).on(none).is(404);
    As.anna().posts("/api/v1/documents", Json.of("slug", "a", "title", "A")).is(403);
    As.edith()
        .posts("/api/v1/documents", Json.of("slug", "mikoyan-1956-09-19", "title", "A"))
        .is(409);

    assertThat(Timeline.last()).isEqualTo(before);
  }

  @Test
  void no_statement_changed_or_removed_what_only_grows() {
    assertThat(WriteWatch.broken()).isEmpty();
    assertThat(WriteWatch.changes())
        .anyMatch(s -> s.startsWith("insert into revision "))
        .anyMatch(s -> s.startsWith("insert into event "))
        .anyMatch(s -> s.startsWith("insert into original "))
        .anyMatch(s -> s.startsWith("update witness "))
        .anyMatch(s -> s.startsWith("update chain_head "))
        .anyMatch(s -> s.startsWith("delete from token "));
  }

  @Test
  void a_statement_that_would_is_known_when_it_is_seen() {
    for (String table :
        List.of(
            "revision",
            "revision_text",
            "decision",
            "publication",
            "event",
            "public_revision",
            "original",
            "facsimile",
            "manifest")) {
      assertThat(WriteWatch.breaksHistory("update " + table + " set number=?")).isTrue();
      assertThat(WriteWatch.breaksHistory("delete from " + table + " where id=?")).isTrue();
      assertThat(WriteWatch.breaksHistory("insert into " + table + " values (?)")).isFalse();
    }
    assertThat(WriteWatch.breaksHistory("update submission set revision=?")).isFalse();
    assertThat(WriteWatch.breaksHistory("update original_of set bytes=?")).isFalse();
  }

  private static List<JsonNode> events(String... types) {
    List<String> wanted = List.of(types);
    return Timeline.read().stream().filter(e -> wanted.contains(e.get("type").asText())).toList();
  }

  private static List<Paper> papers() {
    List<Paper> papers = new ArrayList<>();
    for (JsonNode document : items(As.clara(), "/api/v1/documents?limit=100")) {
      for (JsonNode witness : document.get("witnesses")) {
        papers.add(new Paper(document.get("slug").asText(), witness.get("siglum").asText()));
      }
    }
    return papers;
  }

  private static List<JsonNode> items(As reader, String first) {
    List<JsonNode> items = new ArrayList<>();
    String page = first;
    while (!page.isEmpty()) {
      Answer answer = reader.gets(page).is(200);
      answer.at("/items").forEach(items::add);
      page = answer.next();
    }
    return items;
  }

  private static String name(Paper paper) {
    return paper.slug() + "/" + paper.siglum() + "/";
  }

  private static String place(JsonNode event) {
    return event.get("document").asText() + "/" + event.get("witness").asText() + "/";
  }
}
