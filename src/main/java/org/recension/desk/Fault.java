package org.recension.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Characters;
import org.recension.problem.Problem;
import org.recension.problem.ProblemType;
import org.recension.problem.Refusal;
import org.recension.problem.Violation;

/**
 * Why what was typed could not be taken, to be said beside it.
 *
 * @param detail the sentence of the API, for what has no words of its own here
 * @param line of the character that cannot be kept; 0 where none is at fault
 */
record Fault(Kind kind, int status, String detail, int line, int column) {

  /** What went wrong, as people are told. */
  enum Kind {
    CHARACTER,
    TOO_LONG,
    SUMMARY,
    SENT_ALREADY,
    UNDER_WAY,
    UNCHANGED,
    PUT_FORWARD,
    NOT_NOW,
    CHOICE,
    BEGUN,
    OTHER
  }

  static Fault of(Refusal refusal, String text) {
    Problem problem = refusal.problem("");
    Kind kind = kind(refusal.type(), problem);
    int at = kind == Kind.CHARACTER ? Characters.firstNotKept(text) : -1;
    if (at < 0) {
      return new Fault(kind, problem.status(), problem.detail(), 0, 0);
    }
    String before = text.substring(0, at);
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = 1 + before.codePointCount(lineStart, at);
    return new Fault(kind, problem.status(), problem.detail(), line, column);
  }

  /** Some place has no choice yet. */
  static Fault noChoice() {
    return new Fault(Kind.CHOICE, ProblemType.INVALID.status(), "", 0, 0);
  }

  private static Kind kind(ProblemType type, Problem problem) {
    return switch (type) {
      case TOO_LARGE -> Kind.TOO_LONG;
      case KEY_REUSED -> Kind.SENT_ALREADY;
      case IN_PROGRESS -> Kind.UNDER_WAY;
      case UNAVAILABLE -> Kind.NOT_NOW;
      case WRONG_STATE -> "PUBLISHED".equals(problem.state()) ? Kind.UNCHANGED : Kind.PUT_FORWARD;
      case INVALID -> ofField(problem.violations());
      default -> Kind.OTHER;
    };
  }

  private static Kind ofField(@Nullable List<Violation> violations) {
    String field = violations == null || violations.isEmpty() ? "" : violations.get(0).field();
    return switch (field) {
      case "text" -> Kind.CHARACTER;
      case "summary" -> Kind.SUMMARY;
      case "parent" -> Kind.BEGUN;
      default -> Kind.OTHER;
    };
  }
}
