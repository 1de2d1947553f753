package org.recension.contract;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;
import org.recension.rule.Rule;

/** What may be asked, by whom, and how. */
record Requests(Meanings meanings, Examples examples) {

  void complete(Endpoint endpoint) {
    describe(endpoint);
    secure(endpoint);
    endpoint.parameters().stream()
        .filter(p -> p.getRef() == null)
        .forEach(p -> explain(endpoint, p));
    headers(endpoint);
    if (endpoint.hasBody()) {
      body(endpoint);
    }
  }

  private void body(Endpoint endpoint) {
    Content content = endpoint.operation().getRequestBody().getContent();
    endpoint.otherBodies().forEach(type -> content.addMediaType(type, file()));
    content
        .getMediaTypes()
        .forEach(
            (type, shown) -> {
              String special = "request " + type;
              shown.setExamples(examples.models(examples.has(special) ? special : "request"));
            });
  }

  private static MediaType file() {
    return OASFactory.createMediaType()
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
  }

  private void describe(Endpoint endpoint) {
    Rule rule = endpoint.rule();
    String who = rule != null ? rule.sentence() : meanings.of(who(endpoint));
    String what = meanings.of(endpoint.id());
    endpoint.operation().setDescription(what == null ? who : what + "\n\n" + who);
    if (rule != null) {
      endpoint.operation().addExtension("x-rule", rule.id());
    }
  }

  private static String who(Endpoint endpoint) {
    if (!endpoint.isOpen()) {
      return "contributors";
    }
    return endpoint.path().startsWith("/api/") ? "readers" : "everyone";
  }

  private static void secure(Endpoint endpoint) {
    Operation operation = endpoint.operation();
    if (operation.getSecurity() != null) {
      return;
    }
    List<SecurityRequirement> ways = new ArrayList<>();
    if (endpoint.isOpen()) {
      ways.add(OASFactory.createSecurityRequirement());
    }
    ways.add(OASFactory.createSecurityRequirement().addScheme(Preface.BASIC));
    ways.add(OASFactory.createSecurityRequirement().addScheme(Preface.BEARER));
    operation.setSecurity(ways);
  }

  private void explain(Endpoint endpoint, Parameter parameter) {
    String name = parameter.getName();
    parameter.setDescription(meanings.of(endpoint.id() + "." + name, name));
    parameter.setExample(
        example(meanings.of(endpoint.id() + "." + name + ".example", name + ".example")));
    Schema schema = parameter.getSchema();
    if (schema.getAllOf() != null) {
      // A named schema with a default: one schema says both since 3.1.
      schema.setRef(schema.getAllOf().get(0).getRef());
      schema.setDefaultValue(schema.getAllOf().get(1).getDefaultValue());
      schema.setAllOf(null);
    }
    String pattern = meanings.of(name + ".pattern");
    boolean isText = schema.getType() != null && schema.getType().contains(SchemaType.STRING);
    if (pattern != null && isText && schema.getPattern() == null) {
      schema.setPattern(pattern);
    }
  }

  private static Object example(@Nullable String text) {
    if (text == null) {
      return "";
    }
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : text;
  }

  private static void headers(Endpoint endpoint) {
    List<Parameter> all = new ArrayList<>(endpoint.parameters());
    if (endpoint.isRead() && endpoint.path().startsWith("/api/")) {
      all.add(OASFactory.createParameter().ref("#/components/parameters/IfNoneMatch"));
    }
    if (endpoint.isCommand()) {
      all.add(OASFactory.createParameter().ref("#/components/parameters/IdempotencyKey"));
    }
    endpoint.operation().setParameters(all);
  }
}
