package org.recension.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OpenAPI document, and where in it an operation stands. */
record Documented(JsonNode root) {

  static final Path COMMITTED = Path.of("openapi", "openapi.yaml");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /** One operation. */
  record Op(String method, String path, JsonNode says) {

    JsonNode answer(int status) {
      return says.path("responses").path(String.valueOf(status));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Documented committed() {
    try {
      return new Documented(new YAMLMapper().readTree(Files.readString(COMMITTED)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Op> operations() {
    List<Op> all = new ArrayList<>();
    each(
        root.path("paths"),
        (path, item) ->
            each(
                item,
                (method, op) -> {
                  if (METHODS.contains(method)) {
                    all.add(new Op(method.toUpperCase(java.util.Locale.ROOT), path, op));
                  }
                }));
    return all;
  }

  /** The operations at an address, by method; what is written out goes before what is in braces. */
  Map<String, Op> at(String address) {
    Map<String, Op> found = new LinkedHashMap<>();
    operations().stream()
        .filter(op -> address.matches(pattern(op.path())))
        .sorted(java.util.Comparator.comparingInt(op -> op.path().split("\\{").length))
        .forEach(op -> found.putIfAbsent(op.method(), op));
    return found;
  }

  private static String pattern(String path) {
    return path.replaceAll("\\{[^}]+}", "[^/]+");
  }

  /** The node itself, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return Optional.ofNullable(node.get("$ref"))
        .map(ref -> root.at(ref.asText().substring(1)))
        .orElse(node);
  }

  /** Does something with each member of an object. */
  static void each(JsonNode object, java.util.function.BiConsumer<String, JsonNode> action) {
    object.fields().forEachRemaining(e -> action.accept(e.getKey(), e.getValue()));
  }
}
