package org.recension;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text on its way to a witness. */
final class Sending {

  private final As sender;
  private final String where;
  private final Map<String, Object> body = new LinkedHashMap<>();

  Sending(As sender, String where, String text) {
    this.sender = sender;
    this.where = where;
    body.put("text", text);
  }

  /** Which revision it started from. */
  Sending from(int parent) {
    body.put("parent", parent);
    return this;
  }

  /** Which revision's conflict it resolves. */
  Sending resolving(int revision) {
    body.put("resolves", revision);
    return this;
  }

  Sending saying(String summary) {
    body.put("summary", summary);
    return this;
  }

  Answer on(Paper paper) {
    return sender.posts(paper.at(where), Json.write(body));
  }
}
