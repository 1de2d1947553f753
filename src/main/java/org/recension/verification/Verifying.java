package org.recension.verification;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.recension.evidence.Peaks;
import org.recension.storage.Address;
import org.recension.storage.PictureFiles;

/** The command that reads a whole database and says what is wrong with it. */
public final class Verifying {

  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int NOT_DONE = 2;

  private static final String USAGE =
      """
      Usage: java -jar quarkus-run.jar verify [--checkpoint FILE] [--key FILE]
      Reads the database and the pictures that the service would use, and changes nothing.
        --checkpoint FILE  a checkpoint kept earlier, as the service gave it
        --key FILE         the public key that signed it, as PEM or as name+ID+key
      Ends with 0 if all is whole, 1 if something is found, 2 if it could not look.
      """;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean onTerminal;

  public Verifying(PrintStream out, PrintStream err, boolean onTerminal) {
    this.out = out;
    this.err = err;
    this.onTerminal = onTerminal;
  }

  /** Looks at the database, and the files beside it, as the arguments ask; tells the exit code. */
  public int run(List<String> arguments, Address address, Path dataDirectory) {
    try {
      return verify(Wanted.of(arguments), address, PictureFiles.in(dataDirectory));
    } catch (Wanted.Usage e) {
      err.println(e.getMessage());
      err.print(USAGE);
    } catch (SQLException e) {
      err.println(why(e, address));
    }
    return NOT_DONE;
  }

  private int verify(Wanted wanted, Address address, PictureFiles pictures) throws SQLException {
    Findings findings = new Findings(out, err, onTerminal);
    CheckpointCheck checkpoint = new CheckpointCheck(findings, wanted.checkpoint());
    checkpoint.signature(wanted.key());
    try (Opened database = Opened.at(address)) {
      Peaks events = new ChainCheck(database, findings, checkpoint).run();
      long texts = new TextCheck(database, findings).run();
      new OriginalCheck(database, findings).run();
      new FacsimileCheck(database, pictures, findings).run();
      new LineCheck(database, findings).run();
      new TellingCheck(database, findings).run();
      new StandingCheck(database, findings).run();
      new RuleCheck(database, findings).run();
      findings.say(
          "%d events with root %s, %d texts: %s"
              .formatted(events.size(), events.head().hex(), texts, result(findings.count())));
    }
    return findings.count() == 0 ? WHOLE : BROKEN;
  }

  private static String result(long count) {
    return switch ((int) Math.min(count, 2)) {
      case 0 -> "all is whole";
      case 1 -> "1 finding";
      default -> count + " findings";
    };
  }

  private static String why(SQLException e, Address address) {
    if (Address.isInUse(e)) {
      return """
          The database is in use by the running service: %s
          Stop the service and verify again, or verify a snapshot of its directory: \
          RECENSION_DATA_DIR=/snapshot java -jar quarkus-run.jar verify
          On PostgreSQL the service may run meanwhile."""
          .formatted(address.url());
    }
    return Address.isMissing(e)
        ? "There is no database at " + address.url()
        : "The database cannot be read: " + e.getMessage();
  }
}
