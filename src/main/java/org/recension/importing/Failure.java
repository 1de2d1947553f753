package org.recension.importing;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Characters;
import org.recension.problem.Invalid;
import org.recension.problem.Outage;
import org.recension.problem.Problem;
import org.recension.problem.ProblemType;
import org.recension.problem.Refusal;
import org.recension.problem.Violation;

/** Why no document was made of a file. */
record Failure(String problem, @Nullable String field, String reason) {

  private static final int LONGEST_FIELD = 200;
  private static final int LONGEST_REASON = 2_000;

  private static final Logger LOG = Logger.getLogger(Failure.class);
  private static final List<Class<? extends Exception>> PASSING =
      List.of(
          LockTimeoutException.class, PessimisticLockException.class, SQLTransientException.class);

  // What is wrong with a file may repeat what is in it, and that can be anything.
  Failure {
    field = field == null ? null : Characters.kept(field, LONGEST_FIELD);
    reason = Characters.kept(reason, LONGEST_REASON);
  }

  /** Whether the same may succeed a little later, as nothing is wrong with the file. */
  static boolean mayPass(@Nullable Throwable e) {
    return e != null
        && (PASSING.stream().anyMatch(p -> p.isInstance(e))
            || Outage.isIn(e)
            || mayPass(e.getCause()));
  }

  /** What is told of it to the one who sent the file. */
  static Failure of(ImportItem item, Throwable e) {
    String place = ImportResource.PATH + "/" + item.whole().id();
    if (e instanceof Refusal refusal) {
      return of(refusal.problem(place));
    }
    if (e instanceof ConstraintViolationException violated) {
      return of(Invalid.of(violated).problem(place));
    }
    LOG.errorf(e, "Failed to import %s of %s", item.name(), place);
    return of(Problem.of(ProblemType.INTERNAL, "It is in the log of the service", place));
  }

  private static Failure of(Problem problem) {
    List<Violation> violations = problem.violations();
    String field = violations == null ? null : violations.get(0).field();
    return new Failure(problem.type(), field, problem.detail());
  }
}
