package org.recension.contract;

import static org.recension.problem.ProblemType.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.recension.problem.ProblemType;
import org.recension.rule.Rule;

/** Which problems an operation can have, as its code and its examples say. */
final class PossibleProblems {

  private static final Set<ProblemType> ALWAYS =
      EnumSet.of(
          MALFORMED,
          SIGN_IN,
          NOT_ACCEPTABLE,
          URI_TOO_LONG,
          TOO_MANY,
          HEADERS_TOO_LARGE,
          INTERNAL,
          UNAVAILABLE);

  private PossibleProblems() {}

  static Set<ProblemType> of(Endpoint endpoint, Examples examples) {
    Set<ProblemType> types = EnumSet.copyOf(ALWAYS);
    Rule rule = endpoint.rule();
    if (rule != null && rule != Rule.CONTRIBUTORS_ONLY) {
      types.add(NOT_ALLOWED);
    }
    if (endpoint.has(In.PATH)) {
      types.add(NOT_FOUND);
    }
    if (endpoint.has(In.QUERY) || endpoint.hasBody()) {
      types.add(INVALID);
    }
    if (!endpoint.isRead()) {
      types.add(TOO_LARGE);
    }
    if (endpoint.mindsContentType() || !endpoint.isRead()) {
      types.add(WRONG_TYPE);
    }
    if (endpoint.isCommand()) {
      types.addAll(EnumSet.of(INVALID, IN_PROGRESS, KEY_REUSED));
    }
    if (endpoint.mayBeConditional()) {
      types.add(MOVED_ON);
    }
    if (endpoint.isConditional()) {
      types.add(CONDITION_NEEDED);
    }
    examples.statuses().stream()
        .flatMap(status -> examples.values(status).keySet().stream())
        .forEach(label -> named(label).ifPresent(types::add));
    return types;
  }

  /** The kind of problem that the label of an example begins with. */
  static Optional<ProblemType> named(String label) {
    String slug = label.split(":", 2)[0];
    return Arrays.stream(values()).filter(t -> t.slug().equals(slug)).findFirst();
  }
}
