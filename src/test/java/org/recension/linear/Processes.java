package org.recension.linear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.recension.RunningJar;

/** Three processes of the packaged service on one PostgreSQL. */
final class Processes implements AutoCloseable {

  static final int COUNT = 3;

  private final Path directory;
  private final EmbeddedPostgres server;
  private final List<RunningJar> jars = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  private Processes(Path directory, EmbeddedPostgres server) {
    this.directory = directory;
    this.server = server;
  }

  /** Starts them all, or skips the test where there is no PostgreSQL. */
  static Processes in(Path directory) throws Exception {
    Processes processes = new Processes(directory, postgres());
    try {
      // The first makes the tables.
      processes.jars.add(processes.start());
      CompletableFuture<Void> second =
          CompletableFuture.runAsync(() -> processes.jars.add(processes.start()));
      CompletableFuture<Void> third =
          CompletableFuture.runAsync(() -> processes.jars.add(processes.start()));
      CompletableFuture.allOf(second, third).join();
      return processes;
    } catch (RuntimeException e) {
      processes.close();
      throw e;
    }
  }

  /** One after the other, dead or alive. */
  String anyAddress() {
    return address(Math.floorMod(turn.getAndIncrement(), COUNT));
  }

  String address(int process) {
    return jars.get(process).address();
  }

  void kill(int process) throws InterruptedException {
    jars.get(process).kill();
  }

  void restart(int process) throws InterruptedException {
    kill(process);
    jars.set(process, start());
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (RunningJar jar : jars) {
      jar.kill();
    }
    server.close();
  }

  private RunningJar start() {
    Map<String, String> environment =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", server.getJdbcUrl("postgres", "postgres"),
            "QUARKUS_DATASOURCE_USERNAME", "postgres",
            "QUARKUS_DATASOURCE_PASSWORD", "postgres",
            "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "16");
    try {
      Path place = Files.createTempDirectory(directory, "process");
      return RunningJar.in(place, RunningJar.JAR, environment);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EmbeddedPostgres postgres() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException | RuntimeException e) {
      System.err.println("POSTGRESQL TESTS SKIPPED: it does not start: " + e);
      return Assumptions.abort("PostgreSQL does not start: " + e);
    }
  }
}
