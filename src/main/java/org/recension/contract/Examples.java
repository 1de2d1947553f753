package org.recension.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;

/**
 * What one operation was sent and answered: under “request”, a status, or a status and a media
 * type, one value for each sentence that says what it shows.
 */
record Examples(JsonNode found) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Examples of(String name) {
    try (InputStream in =
        Examples.class.getResourceAsStream("/openapi/examples/" + name + ".json")) {
      return new Examples(in == null ? MissingNode.getInstance() : JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String what) {
    return found.has(what);
  }

  /** The statuses it is shown with. */
  TreeSet<String> statuses() {
    TreeSet<String> statuses = new TreeSet<>();
    found.fieldNames().forEachRemaining(name -> statuses.add(name.split(" ", 2)[0]));
    statuses.remove("request");
    return statuses;
  }

  /** The values by the sentences that say what they show. */
  Map<String, Object> values(String what) {
    Map<String, Object> values = new LinkedHashMap<>();
    found
        .path(what)
        .fields()
        .forEachRemaining(
            e -> values.put(e.getKey(), JSON.convertValue(e.getValue(), Object.class)));
    return values;
  }

  /** The same as the document has them, under keys that an address may hold. */
  Map<String, Example> models(String what) {
    Map<String, Example> models = new LinkedHashMap<>();
    values(what).forEach((label, value) -> models.put(key(label), model(label, value)));
    return models;
  }

  static Example model(String summary, Object value) {
    return OASFactory.createExample().summary(summary).value(value);
  }

  static String key(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
