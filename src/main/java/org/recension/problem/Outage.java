package org.recension.problem;

import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why a database cannot, now or here; told from a fault of ours. */
public enum Outage {

  /** It took too long; or others held what was needed: a row, or all connections there are. */
  LATE("The database did not answer in time", Outage::isLate),

  /** It only reads, as a replica does. */
  READ_ONLY("The database here can only be read", Outage::isReplica),

  /** It is gone, or cannot write any more. */
  GONE("The database is not there, or has no room", Outage::isGone);

  private static final int DEEPEST = 20;

  // The pool and the transaction manager say these in words only: no connection was free; a
  // transaction has reached its longest time, and was ended by the watch over it.
  private static final List<String> TOO_LATE =
      List.of("acquisition timeout", "transaction has rolled back", "without active transaction");
  private static final String ALREADY_ENDED = "ARJUNA016102";

  // Two that wait for each other; PostgreSQL: a row or an answer that came too late.
  private static final List<String> WAITS = List.of("40", "55P03", "57014");

  private static final List<String> REFUSALS = List.of("25006");

  // PostgreSQL: no connection, out of resources, shut down or starting.
  // H2: cannot write its file, closed, and closed because it could not.
  private static final List<String> LOSSES = List.of("08", "53", "57P", "90028", "90098", "90121");

  private final String sentence;
  private final Predicate<SQLException> kind;

  Outage(String sentence, Predicate<SQLException> kind) {
    this.sentence = sentence;
    this.kind = kind;
  }

  /** What it is, for the one who asked. */
  String sentence() {
    return sentence;
  }

  /** The outage that this is, or that is beneath it. */
  static Optional<Outage> in(@Nullable Throwable e) {
    return Arrays.stream(values()).filter(outage -> outage.isIn(e, 0)).findFirst();
  }

  /** Whether it is the database that cannot, rather than we. */
  public static boolean isIn(@Nullable Throwable e) {
    return in(e).isPresent();
  }

  // A transaction manager keeps what a commit failed of beside the cause.
  private boolean isIn(@Nullable Throwable e, int depth) {
    return e != null
        && depth < DEEPEST
        && ((e instanceof SQLException sql && kind.test(sql))
            || (this == LATE && isEnded(e))
            || isIn(e.getCause(), depth + 1)
            || Arrays.stream(e.getSuppressed()).anyMatch(s -> isIn(s, depth + 1)));
  }

  private static boolean isLate(SQLException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return e instanceof SQLTimeoutException
        || isState(WAITS, e)
        || TOO_LATE.stream().anyMatch(message::contains);
  }

  // All that we ask happens in a transaction; where there is none any more, it took too long.
  private static boolean isEnded(Throwable e) {
    return e instanceof TransactionRequiredException
        || (e instanceof RollbackException
            && String.valueOf(e.getMessage()).startsWith(ALREADY_ENDED));
  }

  private static boolean isReplica(SQLException e) {
    return isState(REFUSALS, e);
  }

  private static boolean isGone(SQLException e) {
    return e instanceof SQLNonTransientConnectionException
        || e instanceof SQLTransientConnectionException
        || e instanceof SQLRecoverableException
        || isState(LOSSES, e)
        || isOfFiles(e);
  }

  // H2 calls a full disk a general error, and leaves the reason beneath it.
  private static boolean isOfFiles(SQLException e) {
    Throwable beneath = e;
    for (int depth = 0; beneath != null && depth < DEEPEST; depth++) {
      if (beneath instanceof IOException) {
        return true;
      }
      beneath = beneath.getCause();
    }
    return false;
  }

  private static boolean isState(List<String> states, SQLException e) {
    String state = e.getSQLState();
    return state != null && states.stream().anyMatch(state::startsWith);
  }
}
