package org.recension;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

/** Keeps, submits and has approved without a pause, until nobody answers any more. */
final class Scribe implements Callable<Integer> {

  static final String SHARED = "S";
  private static final List<String> MARKS =
      List.of("é", "e\u0301", "延安", "\uD83D\uDD8B", "«»", "\t");

  private record Start(int number, String text) {}

  private final Line line;
  private final Ledger ledger;
  private final Random random;
  private final String own;
  private final Map<String, Start> starts = new HashMap<>();

  Scribe(Line line, Ledger ledger, long seed, String own) {
    this.line = line;
    this.ledger = ledger;
    this.random = new Random(seed);
    this.own = own;
  }

  /** Returns how many rounds it came through. */
  @Override
  public Integer call() {
    for (int round = 0; ; round++) {
      try {
        work(random.nextInt(3) == 0 ? SHARED : own);
      } catch (UncheckedIOException killed) {
        return round;
      }
    }
  }

  private void work(String witness) {
    Start start = start(witness);
    String key = ledger.nextKey();
    String by = random.nextBoolean() ? "anna" : "boris";
    String text = changed(start.text(), key);
    if (random.nextBoolean()) {
      ledger.send(line, Command.keep(key, by, witness, text, start.number()));
    } else {
      HttpResponse<String> answer =
          ledger.send(line, Command.submit(key, by, witness, text, start.number()));
      approve(Line.parse(answer.body()).get("id").asLong());
    }
  }

  private void approve(long submission) {
    String reviewer = random.nextBoolean() ? "clara" : "david";
    String seen =
        line.get(reviewer, "/api/v1/submissions/" + submission)
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    ledger.send(line, Command.approve(ledger.nextKey(), reviewer, submission, seen));
  }

  /** What it starts from: the published text, as often as not one that it remembers. */
  private Start start(String witness) {
    if (!starts.containsKey(witness) || random.nextBoolean()) {
      JsonNode published = line.json(Command.witnessPath(witness) + "/revisions/published");
      starts.put(
          witness, new Start(published.get("number").asInt(), published.get("text").asText()));
    }
    return starts.get(witness);
  }

  /** The text with one word that no other text has. */
  private String changed(String text, String key) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    words.set(random.nextInt(words.size()), key + MARKS.get(random.nextInt(MARKS.size())));
    return String.join(" ", words);
  }
}
