package org.recension;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request that changes something, under a key of its own; its text, if it sends one. */
record Command(
    String key,
    String by,
    String path,
    Map<String, Object> body,
    @Nullable String text,
    @Nullable String seen) {

  static final String DOCUMENT = "/api/v1/documents/killed";

  static Command keep(String key, String by, String witness, String text, int parent) {
    String path = witnessPath(witness) + "/revisions";
    return new Command(key, by, path, body(text, parent), text, null);
  }

  static Command submit(
      String key, String by, String witness, String text, @Nullable Integer parent) {
    String path = witnessPath(witness) + "/submissions";
    return new Command(key, by, path, body(text, parent), text, null);
  }

  static Command approve(String key, String by, long submission, String seen) {
    String path = "/api/v1/submissions/" + submission + "/decisions";
    return new Command(key, by, path, Map.of("verdict", "APPROVE"), null, seen);
  }

  static String witnessPath(String siglum) {
    return DOCUMENT + "/witnesses/" + siglum;
  }

  /** Whether it puts something forward. */
  boolean submits() {
    return path.endsWith("/submissions");
  }

  private static Map<String, Object> body(String text, @Nullable Integer parent) {
    Map<String, Object> body = new TreeMap<>();
    body.put("text", text);
    body.put("parent", parent);
    return body;
  }
}
