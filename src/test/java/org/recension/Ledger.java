package org.recension;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the service was told and what it answered, written down where no kill reaches. */
final class Ledger {

  /** A text that the service said it has: and where. */
  record Kept(String path, String text) {}

  private final Map<Command, String> answered = new ConcurrentHashMap<>();
  private final Queue<Command> unanswered = new ConcurrentLinkedQueue<>();
  private final AtomicInteger keys = new AtomicInteger();

  String nextKey() {
    return "key" + keys.incrementAndGet();
  }

  /** Sends a command and writes down what came of it. */
  HttpResponse<String> send(Line line, Command command) {
    HttpResponse<String> answer;
    try {
      answer = line.send(command);
    } catch (UncheckedIOException e) {
      unanswered.add(command);
      throw e;
    }
    if (answer.statusCode() == 201) {
      answered.put(command, answer.body());
    } else {
      // What somebody else published or decided meanwhile can only stand in a decision's way.
      assertThat(command.text()).as(answer.body()).isNull();
      assertThat(answer.statusCode()).as(answer.body()).isIn(403, 409, 412);
    }
    return answer;
  }

  Map<Command, String> answered() {
    return answered;
  }

  /** The commands that nobody answered; they are taken out, for they are sent again. */
  List<Command> takeUnanswered() {
    List<Command> taken = new ArrayList<>();
    for (Command next = unanswered.poll(); next != null; next = unanswered.poll()) {
      taken.add(next);
    }
    return taken;
  }

  /** Every text that was answered for. */
  List<Kept> kept() {
    return answered.entrySet().stream()
        .filter(e -> e.getKey().text() != null)
        .map(e -> kept(e.getKey(), Line.parse(e.getValue())))
        .toList();
  }

  /** The hash of each revision of a witness that an answer told of, merged ones too. */
  Map<Integer, String> hashes(String witness) {
    return answered.entrySet().stream()
        .filter(e -> e.getKey().text() != null)
        .filter(e -> e.getKey().path().startsWith(Command.witnessPath(witness) + "/"))
        .map(e -> revision(e.getKey(), Line.parse(e.getValue())))
        .collect(toMap(r -> r.get("number").asInt(), r -> r.get("sha256").asText()));
  }

  /** The submissions that an answer called approved. */
  List<Long> approved() {
    return answered.values().stream()
        .map(Line::parse)
        .filter(answer -> answer.path("state").asText().equals("APPROVED"))
        .map(answer -> answer.get("id").asLong())
        .toList();
  }

  private static JsonNode revision(Command command, JsonNode answer) {
    return command.submits() ? answer.get("revision") : answer;
  }

  private static Kept kept(Command command, JsonNode answer) {
    String witness = command.path().substring(0, command.path().lastIndexOf('/'));
    JsonNode revision = revision(command, answer);
    boolean merged = "CLEAN".equals(answer.at("/merge/status").asText());
    // A merged revision has two parents: what was published, and the text that was sent.
    int number = merged ? revision.get("parents").get(1).asInt() : revision.get("number").asInt();
    return new Kept(witness + "/revisions/" + number, command.text());
  }
}
