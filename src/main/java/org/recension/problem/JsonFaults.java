package org.recension.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words for a caller what the JSON parser found wrong. */
final class JsonFaults {

  private JsonFaults() {}

  /** Where in the JSON, and what: never the name of a class. */
  static String detail(JsonProcessingException e) {
    String where =
        e instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."))
            : "";
    String what = sentence(e);
    return where.isEmpty() ? what : where + ": " + what;
  }

  private static String sentence(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "There is no such property here";
    }
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      return "It is none of " + Arrays.toString(format.getTargetType().getEnumConstants());
    }
    if (e.getOriginalMessage().startsWith("Duplicate")) {
      return "A property stands twice" + at(e.getLocation());
    }
    if (e.getOriginalMessage().startsWith("Trailing token")) {
      return "Something follows after the end of the JSON" + at(e.getLocation());
    }
    if (e instanceof MismatchedInputException mismatch) {
      return mismatch.getTargetType() == null || mismatch.getPath().isEmpty()
          ? "The body is not the JSON object that belongs here"
          : "A " + kind(mismatch.getTargetType()) + " belongs here";
    }
    return "The body is not JSON" + at(e.getLocation());
  }

  private static String kind(Class<?> type) {
    if (type == String.class || type.isEnum()) {
      return "string";
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return type == boolean.class ? "boolean" : "number";
    }
    return type.getSimpleName().toLowerCase(Locale.ROOT).contains("set")
            || Iterable.class.isAssignableFrom(type)
        ? "list"
        : type == Boolean.class ? "boolean" : type == Instant.class ? "time" : "object";
  }

  private static String at(JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
