package org.recension.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recension.convention.Convention;
import org.recension.document.NewDocument;
import org.recension.document.NewWitness;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.Received;
import org.recension.edition.Unreadable;
import org.recension.edition.WitnessText;
import org.recension.problem.Invalid;
import org.recension.transcription.TextLimits;

/** Reads a file by its convention, and refuses what could not be kept. Writes nothing. */
@ApplicationScoped
class Deciphering {

  private final TextLimits limits;
  private final Validator validator;

  Deciphering(TextLimits limits, Validator validator) {
    this.limits = limits;
    this.validator = validator;
  }

  Deciphered read(Delivery delivery) {
    Received received = received(known(delivery.convention()), delivery.sheet());
    Edition edition = received.edition();
    if (edition.witnesses().isEmpty()) {
      throw new Invalid(delivery.sheet().field(), "holds no text of any witness");
    }
    return new Deciphered(
        checked(document(delivery, edition.details())),
        edition.witnesses().stream().map(this::carrier).toList(),
        received.diagnostics());
  }

  /** The convention of that name; refuses another, and says which there are. */
  static Convention known(@Nullable String name) {
    String all =
        Arrays.stream(Convention.values()).map(Convention::wireName).collect(joining(", "));
    if (name == null) {
      throw new Invalid("convention", "has to be said; it is one of " + all);
    }
    return Convention.named(name).orElseThrow(() -> new Invalid("convention", "is none of " + all));
  }

  private static Received received(Convention convention, Sheet sheet) {
    try {
      return sheet.isText()
          ? convention.read(new String(sheet.bytes(), UTF_8))
          : convention.read(sheet.bytes());
    } catch (Unreadable e) {
      throw new Invalid(sheet.field(), String.valueOf(e.getMessage()));
    }
  }

  /** What is said in the request goes before what the file says. */
  private static NewDocument document(Delivery delivery, Details found) {
    Details said = delivery.said();
    String title = first(first(said.title(), found.title()), delivery.sheet().title());
    if (title == null) {
      throw new Invalid("title", "has to be said, as the file does not say one");
    }
    return new NewDocument(
        delivery.slug(),
        title,
        first(said.language(), found.language()),
        first(said.date(), found.date()),
        first(said.source(), found.source()),
        first(said.description(), found.description()),
        null,
        null);
  }

  private Deciphered.Carrier carrier(WitnessText text) {
    NewWitness witness = checked(new NewWitness(text.siglum(), text.title(), text.kind()));
    return new Deciphered.Carrier(witness, limits.check(text.text()));
  }

  private <T> T checked(T request) {
    var violations = validator.validate(request);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return request;
  }

  private static @Nullable String first(@Nullable String said, @Nullable String found) {
    return said == null ? found : said;
  }
}
