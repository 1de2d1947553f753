package org.recension.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.recension.storage.Address;

/** The command that has a backup written, by the running service or by itself. */
public final class Asking {

  private static final int DONE = 0;
  private static final int NOT_DONE = 2;
  private static final long POLL_MILLIS = 100;
  private static final int POLLS_TO_A_TRY = 20;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'recension-'yyyyMMdd'T'HHmmss.SSS'Z.zip'")
          .withZone(ZoneOffset.UTC);

  private final PrintStream out;
  private final PrintStream err;

  public Asking(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Backs a database up beside itself, prints where, and tells the exit code. */
  public int run(Address address, Path dataDirectory, Instant now) {
    if (!address.isFile()) {
      err.println("PostgreSQL is backed up by its own pg_dump: see the README");
      return NOT_DONE;
    }
    Backups backups = Backups.of(dataDirectory);
    String name = NAME.format(now);
    try {
      write(backups, name, address);
    } catch (SQLException | IOException e) {
      err.println("There is no backup: " + e.getMessage());
      return NOT_DONE;
    }
    out.println(backups.file(name).toAbsolutePath().normalize());
    return DONE;
  }

  private static void write(Backups backups, String name, Address address)
      throws SQLException, IOException {
    if (!writesAlone(backups, name, address)) {
      await(backups, name, address);
    }
  }

  /** Writes it unless somebody else has the database; whether it did. */
  private static boolean writesAlone(Backups backups, String name, Address address)
      throws SQLException, IOException {
    try (Connection connection = existing(address).open()) {
      backups.write(name, connection);
      return true;
    } catch (SQLException e) {
      if (Address.isInUse(e)) {
        return false;
      }
      throw e;
    }
  }

  private static Address existing(Address address) {
    return new Address(address.url() + ";IFEXISTS=TRUE", address.user(), address.password());
  }

  /** Leaves the wish where the running service finds it, and waits for what comes of it. */
  private static void await(Backups backups, String name, Address address)
      throws SQLException, IOException {
    Files.createDirectories(backups.directory());
    Path wanted = Files.createFile(backups.wanted(name));
    try {
      for (int polls = 1; Files.exists(wanted); polls++) {
        Thread.sleep(POLL_MILLIS);
        // Whoever had the database may have been no service, or be gone.
        if (polls % POLLS_TO_A_TRY == 0 && writesAlone(backups, name, address)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Files.deleteIfExists(wanted);
    }
    if (!Files.exists(backups.file(name))) {
      Path failed = backups.failed(name);
      throw new IOException(Files.exists(failed) ? Files.readString(failed) : "interrupted");
    }
  }
}
