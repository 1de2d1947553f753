package org.recension.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What goes in and comes out: which members there are always, which may be null, what they mean.
 */
record Shapes(IndexView code, Meanings meanings) {

  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final String SCHEMAS = "#/components/schemas/";

  void complete(OpenAPI api, List<Endpoint> endpoints) {
    Map<String, ClassInfo> records =
        code.getKnownClasses().stream()
            .filter(c -> c.name().toString().startsWith("org.recension.") && c.isRecord())
            .collect(Collectors.toMap(ClassInfo::simpleName, c -> c, Shapes::shown));
    Set<String> patches = bodies(endpoints, "application/merge-patch+json");
    Set<String> bodies = bodies(endpoints, "application/json");
    api.getComponents()
        .getSchemas()
        .forEach(
            (name, schema) -> {
              String meaning = meanings.of(name, kind(name));
              schema.setDescription(meaning == null ? schema.getDescription() : meaning);
              Objects.requireNonNull(schema.getDescription(), "schema without a meaning: " + name);
              ClassInfo type = records.get(name.startsWith("Slice") ? "Slice" : name);
              if (type != null && schema.getProperties() != null) {
                members(name, schema, type);
                boolean comesIn = bodies.contains(name) || patches.contains(name);
                if (comesIn) {
                  in(schema, patches.contains(name));
                } else {
                  out(schema, type);
                }
              }
            });
    Schema moment = api.getComponents().getSchemas().get("Instant");
    if (moment != null) {
      moment.setExamples(List.of("2026-09-19T18:00:00.123Z"));
    }
  }

  /** Of two records of one name, the one that others may see. */
  private static ClassInfo shown(ClassInfo one, ClassInfo other) {
    return Modifier.isPublic(one.flags()) ? one : other;
  }

  private static String kind(String name) {
    return name.startsWith("Slice") ? "Slice" : name;
  }

  private static Set<String> bodies(List<Endpoint> endpoints, String mediaType) {
    return endpoints.stream()
        .filter(Endpoint::hasBody)
        .map(e -> e.operation().getRequestBody().getContent().getMediaType(mediaType))
        .filter(Objects::nonNull)
        .map(m -> m.getSchema().getRef().substring(SCHEMAS.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void members(String name, Schema schema, ClassInfo type) {
    for (RecordComponentInfo component : type.recordComponents()) {
      Schema member = schema.getProperties().get(component.name());
      if (member == null) {
        continue;
      }
      String meaning = meanings.of(name + "." + component.name());
      if (meaning == null && member.getDescription() == null) {
        meaning = meanings.of(component.name());
      }
      if (meaning != null) {
        member.setDescription(meaning);
      }
      if (member.getRef() != null) {
        member.setType(null);
      }
      anchor(member);
      if (component.type().hasAnnotation(NULLABLE) && !isLeftOut(type)) {
        allowNull(member);
      }
    }
  }

  /** Bean validation looks at the whole text, JSON Schema at any part of it. */
  private static void anchor(Schema member) {
    String pattern = member.getPattern();
    if (pattern != null && !pattern.equals("\\S") && !pattern.startsWith("^")) {
      member.setPattern("^(?:" + pattern + ")$");
    }
  }

  private static void allowNull(Schema member) {
    if (member.getRef() == null) {
      member.addType(SchemaType.NULL);
      return;
    }
    member.setAnyOf(
        List.of(
            OASFactory.createSchema().ref(member.getRef()),
            OASFactory.createSchema().addType(SchemaType.NULL)));
    member.setRef(null);
  }

  /** What is not understood is refused, so nothing else may be sent. */
  private static void in(Schema schema, boolean isPatch) {
    schema.setAdditionalPropertiesBoolean(false);
    if (isPatch) {
      schema.setRequired(null);
    }
  }

  /** Every member is always there, null or not, unless null is left out. */
  private static void out(Schema schema, ClassInfo type) {
    List<String> required = new ArrayList<>();
    for (RecordComponentInfo component : type.recordComponents()) {
      if (schema.getProperties().containsKey(component.name())
          && !(isLeftOut(type) && component.type().hasAnnotation(NULLABLE))) {
        required.add(component.name());
      }
    }
    schema.setRequired(required);
    schema.getProperties().values().forEach(Shapes::bound);
  }

  private static void bound(Schema member) {
    List<SchemaType> types = Objects.requireNonNullElse(member.getType(), List.of());
    if (types.contains(SchemaType.INTEGER) && member.getMinimum() == null) {
      member.setMinimum(BigDecimal.ZERO);
    }
  }

  private static boolean isLeftOut(ClassInfo type) {
    return type.hasDeclaredAnnotation(INCLUDE);
  }
}
