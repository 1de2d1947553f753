package org.recension.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.recension.RunningJar;
import org.recension.Server;

/** The packaged service on one of its databases, in a directory of its own, under load. */
final class Loaded implements AutoCloseable {

  /** Where a text is kept. */
  enum Database {
    H2,
    POSTGRESQL
  }

  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx512m");

  private final Path directory;
  private final Server postgres;
  private RunningJar jar;

  private Loaded(Path directory, Server postgres) throws IOException, InterruptedException {
    this.directory = directory;
    this.postgres = postgres;
    start();
  }

  static Loaded on(Database database) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("recension-load");
    Server postgres = database == Database.H2 ? null : Server.in(directory.resolve("postgresql"));
    return new Loaded(directory, postgres);
  }

  /** Starts the service, and waits until it is ready. */
  void start() throws IOException, InterruptedException {
    Map<String, String> settings = postgres == null ? Map.of() : postgres.environment();
    jar = RunningJar.in(directory, RunningJar.JAR, OPTIONS, settings);
  }

  /** Stops the service, as a supervisor does; its database stays as it is. */
  void stop() throws InterruptedException {
    jar.stop();
  }

  String address() {
    return jar.address();
  }

  Footprint footprint() {
    return new Footprint(jar.process().pid());
  }

  /** A connection to its database, past the service, which is stopped where that is H2. */
  Connection database() throws SQLException {
    return postgres == null
        ? DriverManager.getConnection(
            "jdbc:h2:file:"
                + directory.resolve("data/recension")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "recension",
            "")
        : DriverManager.getConnection(postgres.url(), "postgres", "postgres");
  }

  /** What the database takes on the disk. */
  long bytes() throws IOException, SQLException {
    if (postgres != null) {
      try (Connection connection = database();
          Statement statement = connection.createStatement();
          ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
        size.next();
        return size.getLong(1);
      }
    }
    try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    }
  }

  @Override
  public void close() throws Exception {
    jar.kill();
    if (postgres != null) {
      postgres.close();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  /** The databases that are named on the command line, or both. */
  static List<Database> named(String... names) {
    return names.length == 0
        ? List.of(Database.values())
        : Stream.of(names).map(n -> Database.valueOf(n.toUpperCase(Locale.ROOT))).toList();
  }
}
