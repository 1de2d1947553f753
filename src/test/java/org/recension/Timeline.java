package org.recension;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** All events there are, read page by page. */
final class Timeline {

  private Timeline() {}

  static List<JsonNode> read() {
    return after(0);
  }

  static List<JsonNode> after(long number) {
    List<JsonNode> events = new ArrayList<>();
    String page = "/api/v1/events?limit=1000&after=" + number;
    while (!page.isEmpty()) {
      Answer answer = As.clara().gets(page).is(200);
      answer.at("/items").forEach(events::add);
      page = answer.next();
    }
    return events;
  }

  /** The number of the newest event. */
  static long last() {
    List<JsonNode> events = read();
    return events.get(events.size() - 1).get("number").longValue();
  }
}
