package org.recension;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of its own that can be killed and started again. */
public final class Server implements AutoCloseable {

  private static final String DATABASE = "postgres";

  private final Path directory;
  private EmbeddedPostgres postgres;

  private Server(Path directory, EmbeddedPostgres postgres) {
    this.directory = directory;
    this.postgres = postgres;
  }

  /** Starts it, or skips the test where there is none. */
  public static Server in(Path directory) {
    return started(directory, builder(directory));
  }

  /** The same of a version that the programs of a client know. */
  static Server in(Path directory, Clients clients) {
    return started(directory, builder(directory).setPgBinaryResolver(clients::server));
  }

  private static Server started(Path directory, EmbeddedPostgres.Builder builder) {
    try {
      return new Server(directory, builder.start());
    } catch (IOException | RuntimeException e) {
      System.err.println("POSTGRESQL TESTS SKIPPED: it does not start: " + e);
      return Assumptions.abort("PostgreSQL does not start: " + e);
    }
  }

  /** How a service is told of it. */
  public Map<String, String> environment() {
    return environment(DATABASE);
  }

  /** The same of one database in it. */
  Map<String, String> environment(String database) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", database),
        "QUARKUS_DATASOURCE_USERNAME", "postgres",
        "QUARKUS_DATASOURCE_PASSWORD", "postgres");
  }

  /** Where its first database is. */
  public String url() {
    return postgres.getJdbcUrl("postgres", DATABASE);
  }

  int port() {
    return postgres.getPort();
  }

  /** Ends all its processes at once and leaves its files as they are: an immediate shutdown. */
  void kill() throws IOException, InterruptedException {
    String pid = Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip();
    new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(gone -> gone.onExit().join());
  }

  /** Starts it anew on the same files and the same port. */
  void restart() throws IOException {
    int port = port();
    postgres.close();
    postgres = builder(directory).setPort(port).start();
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  private static EmbeddedPostgres.Builder builder(Path directory) {
    // The library turns this off to be quick; then a kill may lose what was answered.
    return EmbeddedPostgres.builder()
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setServerConfig("synchronous_commit", "on");
  }
}
