package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** The chain of hashes, recomputed by a stranger from what the API tells. */
final class Chain {

  private static final String ZEROS = "0".repeat(64);

  private Chain() {}

  /**
   * Fails unless all events are numbered without gaps and each holds the hash of the one before.
   */
  static void verify() {
    long number = 0;
    String previous = ZEROS;
    for (JsonNode event : Timeline.read()) {
      assertThat(event.get("number").longValue()).isEqualTo(++number);
      assertThat(event.get("previousHash").asText()).isEqualTo(previous);
      assertThat(event.get("hash").asText()).as(event.toString()).isEqualTo(hash(event));
      previous = event.get("hash").asText();
    }
  }

  /** SHA-256 of the canonical JSON (RFC 8785) of all members but the hash. */
  static String hash(JsonNode event) {
    ObjectNode rest = event.deepCopy();
    rest.remove("hash");
    StringBuilder canonical = new StringBuilder();
    write(rest, canonical);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(canonical.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void write(JsonNode node, StringBuilder out) {
    if (node.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      node.fieldNames().forEachRemaining(names::add);
      String between = "{";
      for (String name : names) {
        out.append(between);
        write(name, out);
        out.append(':');
        write(node.get(name), out);
        between = ",";
      }
      out.append(names.isEmpty() ? "{}" : "}");
    } else if (node.isArray()) {
      String between = "[";
      for (JsonNode element : node) {
        out.append(between);
        write(element, out);
        between = ",";
      }
      out.append(node.isEmpty() ? "[]" : "]");
    } else if (node.isTextual()) {
      write(node.asText(), out);
    } else {
      assertThat(node.isIntegralNumber() || node.isBoolean() || node.isNull()).isTrue();
      out.append(node.asText());
    }
  }

  private static void write(String text, StringBuilder out) {
    out.append('"');
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    out.append('"');
  }
}
