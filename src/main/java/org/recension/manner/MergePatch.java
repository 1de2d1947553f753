package org.recension.manner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import org.recension.problem.Malformed;

/** RFC 7396 on flat records: what is named is set, null takes away, the rest stays. */
@Singleton
public class MergePatch {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** The record with the changes, checked as a new one would be. */
  @SuppressWarnings("unchecked")
  public <T> T apply(T current, JsonNode changes) {
    if (!changes.isObject()) {
      throw new Malformed("A merge patch is a JSON object");
    }
    ObjectNode merged = json.valueToTree(current);
    merged.setAll((ObjectNode) changes);
    try {
      T changed = (T) json.treeToValue(merged, current.getClass());
      var violations = validator.validate(changed);
      if (!violations.isEmpty()) {
        throw new ConstraintViolationException(violations);
      }
      return changed;
    } catch (JsonProcessingException e) {
      throw new BadRequestException(e);
    }
  }
}
