package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recension.evidence.Checkpoint;
import org.recension.evidence.Consistency;
import org.recension.evidence.Hash;
import org.recension.evidence.Inclusion;
import org.recension.evidence.Note;
import org.recension.evidence.Peaks;
import org.recension.text.Telegram;

/** What a stranger can prove who has kept a checkpoint. */
abstract class Evidence {

  private static final String CHECKPOINTS = "/api/v1/checkpoints/";

  @BeforeEach
  void things_happen() {
    Paper paper = Paper.showing(Telegram.OPENING);
    As.anna().keeps(Telegram.ADVICE).from(1).on(paper).is(201);
  }

  @Test
  void a_checkpoint_of_every_size_is_what_the_events_make_it() {
    Answer latest = As.clara().gets(CHECKPOINTS + "latest").is(200);
    List<JsonNode> events = Timeline.read();
    assertThat(latest.number("/size")).isEqualTo(events.size());

    List<Integer> asked = some(events.size());
    Peaks peaks = new Peaks();
    for (JsonNode event : events) {
      if (peaks.size() == 0 || asked.contains((int) peaks.size())) {
        assertThat(root((int) peaks.size())).isEqualTo(peaks.head().hex());
      }
      peaks.append(Hash.ofEvent(event.get("hash").asText()));
    }
    assertThat(latest.text("/root")).isEqualTo(peaks.head().hex());
  }

  @Test
  void the_latest_checkpoint_grows_with_the_history() {
    int before = size();
    As.anna().keeps(Telegram.OPENING).on(Paper.blank()).is(201);

    assertThat(size()).isGreaterThan(before).isEqualTo((int) Timeline.last());
  }

  @Test
  void a_checkpoint_is_a_note_too() {
    int size = size();
    Answer whole = As.clara().gets(CHECKPOINTS + size).is(200);
    Answer bare = As.clara().accepting("text/plain").gets(CHECKPOINTS + size).is(200);

    assertThat(bare.body()).isEqualTo(whole.text("/note"));
    assertThat(Checkpoint.read(Note.read(bare.body())))
        .isEqualTo(new Checkpoint(whole.text("/origin"), size, Hash.ofHex(whole.text("/root"))));
    assertThat(whole.at("/key").isNull()).isTrue();
  }

  @Test
  void every_event_is_proved_to_stand_in_the_history() {
    List<JsonNode> events = Timeline.read();
    int size = events.size();

    for (int number : some(size)) {
      Hash leaf = Hash.ofEvent(events.get(number - 1).get("hash").asText());
      for (int then : List.of(number, (number + size) / 2, size)) {
        Answer proof = inclusion(number, "?size=" + then).is(200);
        assertThat(proof.text("/root")).isEqualTo(root(then));
        assertThat(proves(proof, leaf)).isTrue();
      }
    }
    Answer now = inclusion(1, "").is(200);
    assertThat(now.number("/size")).isEqualTo(size);
    assertThat(proves(now, Hash.ofEvent(events.get(0).get("hash").asText()))).isTrue();
    assertThat(proves(now, Hash.ofEvent(events.get(1).get("hash").asText()))).isFalse();
  }

  @Test
  void every_history_is_proved_to_begin_the_next() {
    int size = size();

    for (int from : some(size)) {
      for (int to : List.of(from, (from + size) / 2, size)) {
        Answer proof = consistency("?from=" + from + "&to=" + to).is(200);
        Hash older = Hash.ofHex(root(from));
        Hash newer = Hash.ofHex(root(to));
        assertThat(proof.text("/fromRoot")).isEqualTo(older.hex());
        assertThat(proof.text("/toRoot")).isEqualTo(newer.hex());
        assertThat(new Consistency(from, to, path(proof)).proves(older, newer)).isTrue();
      }
    }
  }

  @Test
  void what_is_not_there_yet_is_refused() {
    long beyond = Timeline.last() + 1_000_000;

    for (String size : List.of("" + beyond, "-1", "x", "1x", "9".repeat(19), "Latest")) {
      As.clara().gets(CHECKPOINTS + size).refuses(404, "not-found");
    }
    for (String number : List.of("" + beyond, "0", "-1", "x", "9".repeat(18))) {
      As.clara().gets("/api/v1/events/" + number + "/inclusion").refuses(404, "not-found");
    }
    inclusion(1, "?size=" + beyond).faults("size");
    inclusion(1, "?size=0").faults("size");
    inclusion(2, "?size=1").faults("size");
    consistency("?from=1&to=" + beyond).faults("to");
    consistency("?from=2&to=1").faults("from");
    consistency("?from=0&to=1").faults("from");
    consistency("?to=1").faults("from");
    consistency("?from=1").faults("to");
  }

  /** Numbers up to a size: all the first and the last, and some between. */
  private static List<Integer> some(int size) {
    return IntStream.rangeClosed(1, size)
        .filter(n -> n <= 20 || n > size - 20 || n % (size / 20) == 0)
        .boxed()
        .toList();
  }

  private static int size() {
    return As.clara().gets(CHECKPOINTS + "latest").is(200).number("/size");
  }

  private static String root(int size) {
    return As.clara().gets(CHECKPOINTS + size).is(200).text("/root");
  }

  private static Answer inclusion(int number, String query) {
    return As.clara().gets("/api/v1/events/" + number + "/inclusion" + query);
  }

  private static Answer consistency(String query) {
    return As.clara().gets(CHECKPOINTS + "consistency" + query);
  }

  private static boolean proves(Answer proof, Hash leaf) {
    int index = proof.number("/number") - 1;
    return new Inclusion(index, proof.number("/size"), path(proof))
        .proves(leaf, Hash.ofHex(proof.text("/root")));
  }

  private static List<Hash> path(Answer proof) {
    List<Hash> path = new ArrayList<>();
    proof.at("/path").forEach(hash -> path.add(Hash.ofHex(hash.asText())));
    return path;
  }
}
