package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks from outside whether all that was answered is there, whole, once, and in its order. */
final class Inspection {

  private static final ObjectMapper SORTING =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Line line;
  private final List<JsonNode> events;

  Inspection(RunningJar jar) {
    this.line = new Line(jar);
    this.events = line.all("/api/v1/events?limit=1000", "after");
  }

  List<JsonNode> events() {
    return events;
  }

  /** Each text answered for, byte for byte, and once. */
  void texts(Ledger ledger) {
    List<String> kept =
        of("REVISION_KEPT").map(e -> place(e) + e.at("/data/sha256").asText()).toList();
    Map<String, Long> times =
        kept.stream().collect(toMap(sha256 -> sha256, sha256 -> 1L, Long::sum));
    for (Ledger.Kept text : ledger.kept()) {
      assertThat(line.get("edith", text.path() + "/text").body()).isEqualTo(text.text());
      String witness = text.path().replaceFirst(".*/witnesses/(\\w+)/.*", "$1 ");
      assertThat(times.get(witness + sha256(text.text()))).as(text.path()).isEqualTo(1);
    }
  }

  /** Numbers without gaps; a revision has its event, and a publication is the last one told of. */
  void witness(String siglum, Ledger ledger) {
    String path = Command.witnessPath(siglum);
    JsonNode witness = line.json(path);
    Map<Integer, String> listed =
        line.all(path + "/revisions?limit=100", "cursor").stream()
            .collect(toMap(r -> r.get("number").asInt(), r -> r.get("sha256").asText()));
    Map<Integer, String> told =
        Stream.concat(of("REVISION_KEPT"), of("REVISION_MERGED"))
            .filter(e -> place(e).equals(siglum + " "))
            .collect(toMap(e -> e.get("revision").asInt(), e -> e.at("/data/sha256").asText()));
    List<Integer> published =
        of("REVISION_PUBLISHED")
            .filter(e -> place(e).equals(siglum + " "))
            .map(e -> e.get("revision").asInt())
            .toList();

    assertThat(listed.keySet())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, witness.get("latest").asInt()).boxed().toList());
    assertThat(told).isEqualTo(listed);
    assertThat(listed).containsAllEntriesOf(ledger.hashes(siglum));
    assertThat(witness.get("published").asInt()).isEqualTo(published.get(published.size() - 1));
  }

  /** A submission has its event, a decision too, and one that is approved is published. */
  void submissions(Ledger ledger) {
    List<JsonNode> all = new ArrayList<>();
    for (String state : List.of("OPEN", "APPROVED", "SUPERSEDED")) {
      all.addAll(
          line.all("/api/v1/submissions?document=killed&limit=100&state=" + state, "cursor"));
    }

    assertThat(ids(of("REVISION_SUBMITTED")))
        .containsExactlyInAnyOrderElementsOf(all.stream().map(s -> s.get("id").asLong()).toList());
    assertThat(ids(of("DECISION_MADE")))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().flatMap(s -> decisions(s).map(d -> s.get("id").asLong())).toList());
    assertThat(ids(of("REVISION_PUBLISHED"))).containsAll(ledger.approved());
    assertThat(of("REVISION_PUBLISHED").map(Inspection::carried))
        .containsExactlyInAnyOrderElementsOf(
            all.stream()
                .filter(s -> s.get("state").asText().equals("APPROVED"))
                .map(s -> s.get("id").asLong() + " " + s.at("/revision/number").asInt())
                .toList());
  }

  /** The chain recomputed by a stranger, and beginning as it did when it was last looked at. */
  void chain(List<JsonNode> before) {
    String previous = "0".repeat(64);
    long number = 0;
    for (JsonNode event : events) {
      ObjectNode hashed = event.deepCopy();
      hashed.remove("hash");
      assertThat(event.get("number").asLong()).isEqualTo(++number);
      assertThat(event.get("previousHash").asText()).isEqualTo(previous);
      assertThat(event.get("hash").asText()).isEqualTo(sha256(canonical(hashed)));
      previous = event.get("hash").asText();
    }
    assertThat(events.subList(0, before.size())).isEqualTo(before);
  }

  private Stream<JsonNode> of(String type) {
    return events.stream()
        .filter(e -> e.get("type").asText().equals(type))
        .filter(e -> e.get("document").asText().equals("killed"));
  }

  private static Stream<JsonNode> decisions(JsonNode submission) {
    List<JsonNode> decisions = new ArrayList<>();
    submission.get("decisions").forEach(decisions::add);
    return decisions.stream();
  }

  private static List<Long> ids(Stream<JsonNode> events) {
    return events.map(e -> e.get("submission").asLong()).toList();
  }

  private static String carried(JsonNode event) {
    return event.get("submission").asLong() + " " + event.get("revision").asInt();
  }

  private static String place(JsonNode event) {
    return event.get("witness").asText() + " ";
  }

  private static String canonical(JsonNode json) {
    try {
      return SORTING.writeValueAsString(SORTING.treeToValue(json, Map.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
