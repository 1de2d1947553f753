package org.recension;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that can be read of a service, answer by answer with its tag. */
final class Everything {

  private static final List<String> JSON = List.of("application/json");
  private static final List<String> DIFF = List.of("application/json", "text/html", "text/plain");
  private static final List<String> APPARATUS =
      List.of("application/json", "application/tei+xml", "text/html", "text/csv", "text/plain");
  private static final List<String> EXPORT =
      List.of("application/tei+xml", "text/html", "text/markdown", "text/plain");

  private final Line line;
  private final Map<String, String> answers = new TreeMap<>();

  private Everything(RunningJar jar) {
    this.line = new Line(jar);
  }

  static Map<String, String> of(RunningJar jar) {
    Everything everything = new Everything(jar);
    everything.people();
    everything.documents();
    everything.submissions();
    everything.imports();
    everything.history();
    return everything.answers;
  }

  private void people() {
    for (JsonNode person : list("admin", "/api/v1/contributors?limit=100")) {
      read("admin", "/api/v1/contributors/" + person.get("username").asText(), JSON);
    }
    for (String by : List.of("anna", "clara")) {
      for (String path : List.of("", "/contributions", "/tokens")) {
        read(by, "/api/v1/me" + path, JSON);
      }
    }
  }

  private void documents() {
    for (JsonNode document : list("clara", "/api/v1/documents?limit=100")) {
      String path = "/api/v1/documents/" + document.get("slug").asText();
      read("clara", path, JSON);
      read("clara", path + "/apparatus", APPARATUS);
      read("clara", path + "/export", EXPORT);
      read("clara", path + "/original", List.of("*/*"));
      for (JsonNode witness : line.json(path).get("witnesses")) {
        witness(path, witness.get("siglum").asText());
      }
    }
  }

  private void witness(String document, String siglum) {
    String path = document + "/witnesses/" + siglum;
    read("clara", path, JSON);
    read("clara", path + "/publication", JSON);
    read("clara", path + "/facsimiles", JSON);
    for (JsonNode facsimile : line.json(path + "/facsimiles").get("items")) {
      read("clara", facsimile.get("image").asText(), List.of("*/*"));
      read("clara", facsimile.get("thumbnail").asText(), List.of("image/jpeg"));
    }
    for (JsonNode revision : list("clara", path + "/revisions?limit=100")) {
      int number = revision.get("number").asInt();
      read("clara", path + "/revisions/" + number, JSON);
      read("clara", path + "/revisions/" + number + "/attribution", JSON);
      read("clara", path + "/revisions/" + number + "/text", List.of("text/plain"));
      read("clara", path + "/revisions/" + number + "/text?layer=FIRST", List.of("text/plain"));
      String diff = document + "/diff?from=" + siglum + "@1&to=" + siglum + "@" + number;
      read("clara", diff, DIFF);
    }
  }

  private void submissions() {
    for (String state : List.of("OPEN", "APPROVED", "RETURNED", "WITHDRAWN")) {
      for (JsonNode s : list("clara", "/api/v1/submissions?limit=100&state=" + state)) {
        read("clara", "/api/v1/submissions/" + s.get("id").asLong(), JSON);
        read("clara", "/api/v1/submissions/" + s.get("id").asLong() + "/diff", DIFF);
      }
    }
  }

  private void imports() {
    for (JsonNode i : list("edith", "/api/v1/imports?limit=100")) {
      read("edith", "/api/v1/imports/" + i.get("id").asLong(), JSON);
      read("edith", "/api/v1/imports/" + i.get("id").asLong() + "/items?limit=100", JSON);
    }
  }

  private void history() {
    int size = 0;
    for (JsonNode event : list("clara", "/api/v1/events?limit=1000")) {
      size = event.get("number").asInt();
      read("clara", "/api/v1/events/" + size + "/inclusion", JSON);
      read("clara", "/api/v1/checkpoints/" + size, List.of("application/json", "text/plain"));
    }
    read("clara", "/api/v1/checkpoints/consistency?from=1&to=" + size, JSON);
  }

  /** A list that is short enough for one page. */
  private JsonNode list(String by, String path) {
    JsonNode page = Line.parse(line.get(by, path).body());
    if (page.size() == 0 || !page.get("next").isNull()) {
      throw new IllegalStateException("not one page: " + path);
    }
    read(by, path, JSON);
    return page.get("items");
  }

  private void read(String by, String path, List<String> types) {
    for (String type : types) {
      HttpResponse<String> answer = line.ask(by, path, type);
      String tag = answer.headers().firstValue("ETag").orElse("no tag");
      answers.put(
          by + " " + path + " " + type, answer.statusCode() + " " + tag + "\n" + answer.body());
    }
  }
}
