package org.recension.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Invalid;
import org.recension.problem.Malformed;

/** Finds out what one file of an import is to become. */
@ApplicationScoped
class Unwrapping {

  private final ObjectMapper json;
  private final Validator validator;

  Unwrapping(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** A line says it itself, as a request for one would; a file of an archive only by its name. */
  Delivery delivery(ImportItem item) {
    return item.isLine()
        ? request(item.bytes()).delivery()
        : Delivery.of(Sheet.of(item.name(), item.bytes()), item.whole().convention());
  }

  private NewImport request(byte[] line) {
    NewImport request = read(line);
    if (request == null) {
      throw new Invalid("body", "must not be null");
    }
    Set<ConstraintViolation<NewImport>> faults = validator.validate(request);
    if (!faults.isEmpty()) {
      throw new ConstraintViolationException(faults);
    }
    return request;
  }

  private @Nullable NewImport read(byte[] line) {
    try {
      return json.readValue(line, NewImport.class);
    } catch (JsonProcessingException e) {
      throw Malformed.of(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
