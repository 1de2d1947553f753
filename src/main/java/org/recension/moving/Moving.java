package org.recension.moving;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.recension.storage.Address;
import org.recension.verification.Verifying;

/** The command that moves the embedded database into an empty PostgreSQL. */
public final class Moving {

  private static final int NOT_WHOLE = 1;
  private static final int NOT_DONE = 2;

  private static final String USAGE =
      """
      Usage: java -jar quarkus-run.jar move
      Moves the embedded database in RECENSION_DATA_DIR, of a service that is stopped, into the empty
      PostgreSQL that QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD name, and verifies it there.
      Ends with 0 if all is there and whole, with 1 if it is there and verify finds something or
      could not look, with 2 if nothing was moved.
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean onTerminal;

  public Moving(PrintStream out, PrintStream err, boolean onTerminal) {
    this.out = out;
    this.err = err;
    this.onTerminal = onTerminal;
  }

  /** Moves all that is in one database into the other, and tells the exit code. */
  public int run(List<String> arguments, Address embedded, Address postgres, Path dataDirectory) {
    if (!arguments.isEmpty()) {
      err.print(USAGE);
      return NOT_DONE;
    }
    try {
      move(embedded, postgres);
    } catch (NotMoved e) {
      err.println(e.getMessage());
      return NOT_DONE;
    } catch (RuntimeException | OutOfMemoryError e) {
      err.println("The move broke off, and nothing was moved: " + e);
      return NOT_DONE;
    }
    if (new Verifying(out, err, onTerminal).run(List.of(), postgres, dataDirectory) != 0) {
      out.println("All was moved, but see above: go on with the embedded database, as it was");
      return NOT_WHOLE;
    }
    out.println(
        "Next: start the service with the same QUARKUS_DATASOURCE_ variables, and put the embedded"
            + " database away, which is as it was; pictures stay in the data directory");
    return 0;
  }

  private void move(Address embedded, Address postgres) throws NotMoved {
    boolean committing = false;
    try (Connection to = Opening.postgres(postgres);
        Connection from = Opening.embedded(embedded)) {
      Schema.of(from).make(to);
      Tables tables = Tables.of(from);
      tables.clear(to);
      long rows = tables.count(from);
      List<RowSum> moved = copy(tables, new Copy(from, to, progress("moved", rows)));
      Sequences.of(from).restart(to);
      compare(moved, new Comparison(to, progress("compared", rows)));
      committing = true;
      to.commit();
      out.printf("%d rows of %d tables moved, and the same there%n", rows, moved.size());
    } catch (SQLException e) {
      throw new NotMoved(
          (committing
                  ? "The connection was lost at the very end; look whether PostgreSQL has tables now: "
                  : "The move broke off, and nothing was moved: ")
              + reason(e));
    }
  }

  // Of a batch the driver first says the whole statement, with texts and hashes of passwords in it.
  private static String reason(SQLException e) {
    SQLException last = e;
    while (last.getNextException() != null) {
      last = last.getNextException();
    }
    // The first line: those after it may show a row.
    return String.valueOf(last.getMessage()).lines().findFirst().orElse("");
  }

  private static List<RowSum> copy(Tables tables, Copy copy) throws SQLException {
    List<RowSum> moved = new ArrayList<>();
    for (Table table : tables.all()) {
      moved.add(copy.of(table));
    }
    return moved;
  }

  private static void compare(List<RowSum> moved, Comparison comparison)
      throws SQLException, NotMoved {
    for (RowSum sum : moved) {
      comparison.of(sum);
    }
  }

  private Progress progress(String what, long rows) {
    return new Progress(err, onTerminal, what, rows);
  }
}
