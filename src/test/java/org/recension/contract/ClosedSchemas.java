package org.recension.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of the document, read strictly: what they do not name must not be there. */
final class ClosedSchemas {

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final JsonNode components;
  private final Map<JsonNode, Schema> read = new ConcurrentHashMap<>();

  ClosedSchemas(Documented document) {
    components = document.root().path("components").deepCopy();
    close(components.path("schemas"));
  }

  /** What of a value does not conform to a schema. */
  List<String> faults(JsonNode schema, JsonNode value) {
    return read.computeIfAbsent(schema, this::schema).validate(value).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private Schema schema(JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.set("components", components);
    whole.putArray("allOf").add(schema);
    return registry.getSchema(whole);
  }

  private static void close(JsonNode node) {
    node.forEach(ClosedSchemas::close);
    if (node instanceof ObjectNode schema
        && schema.path("type").asText().equals("object")
        && schema.path("properties").isObject()) {
      schema.put("unevaluatedProperties", false);
    }
  }
}
