package org.recension.administration;

import java.util.List;
import org.recension.manner.Characters;
import org.recension.problem.Invalid;
import org.recension.problem.Problem;
import org.recension.problem.Refusal;
import org.recension.problem.Violation;

/**
 * Why something typed could not be taken, to be said beside it.
 *
 * @param field the one at fault; empty where the whole form is
 * @param detail the sentence of the API, for what has no words of its own here
 */
record Fault(String field, Kind kind, String detail) {

  /** A file comes as the body of a request to the API, and in a field of a form. */
  private static final String BODY = "body";

  /** What is said of a field in which something has to be chosen. */
  static final String NOT_CHOSEN = "has to be chosen";

  /** What went wrong, as people are told. */
  enum Kind {
    MISSING,
    TAKEN,
    SLUG,
    USERNAME,
    SIGLUM,
    LANGUAGE,
    PASSWORD,
    APPROVALS,
    CHARACTER,
    MOVED,
    SENT,
    BUSY,
    LARGE,
    OTHER
  }

  /** Whether the sentence of the API is all there is to say. */
  public boolean inWords() {
    return kind == Kind.OTHER || kind == Kind.LARGE;
  }

  /** What a refusal says of a form. */
  static List<Fault> of(Refusal refusal, Form form) {
    Problem problem = refusal.problem("");
    String detail = problem.detail();
    return switch (refusal.type()) {
      case INVALID -> ofFields((Invalid) refusal, form);
      case ALREADY_THERE -> List.of(new Fault(form.named(), Kind.TAKEN, detail));
      case MOVED_ON, CONDITION_NEEDED -> List.of(new Fault("", Kind.MOVED, detail));
      case KEY_REUSED -> List.of(new Fault("", Kind.SENT, detail));
      case IN_PROGRESS -> List.of(new Fault("", Kind.BUSY, detail));
      case TOO_LARGE -> List.of(new Fault(Form.FILE, Kind.LARGE, detail));
      default -> List.of(new Fault("", Kind.OTHER, detail));
    };
  }

  private static List<Fault> ofFields(Invalid invalid, Form form) {
    List<Violation> violations = invalid.problem("").violations();
    return violations == null
        ? List.of()
        : violations.stream().map(violation -> of(violation, form)).toList();
  }

  private static Fault of(Violation violation, Form form) {
    String field = violation.field().equals(BODY) ? Form.FILE : violation.field();
    String message = violation.message();
    return form.has(field)
        ? new Fault(field, kind(field, form.value(field), message), message)
        : new Fault("", Kind.OTHER, field + " " + message);
  }

  private static Kind kind(String field, String value, String message) {
    return switch (field) {
      case "password" -> Kind.PASSWORD;
      case Form.FILE -> message.equals(NOT_CHOSEN) ? Kind.MISSING : Kind.OTHER;
      default -> value.isBlank() ? Kind.MISSING : ofWhatIsThere(field, value);
    };
  }

  private static Kind ofWhatIsThere(String field, String value) {
    return switch (field) {
      case "slug" -> Kind.SLUG;
      case "username" -> Kind.USERNAME;
      case "siglum" -> Kind.SIGLUM;
      case "language" -> Kind.LANGUAGE;
      case "requiredApprovals" -> Kind.APPROVALS;
      default -> Characters.firstNotKept(value) < 0 ? Kind.OTHER : Kind.CHARACTER;
    };
  }
}
