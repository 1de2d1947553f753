package org.recension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The packaged service as a process of its own, which can be killed and started again. */
final class RunningJar implements AutoCloseable {

  /** The password of everybody in it. */
  static final String PASSWORD = "nobody-else-is-here";

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path directory;
  private final Process process;
  private final String address;

  private RunningJar(Path directory) throws IOException {
    this.directory = directory;
    int port = freePort();
    this.address = "http://localhost:" + port;
    ProcessBuilder builder =
        new ProcessBuilder(
                JAVA.toString(), "-Xmx160m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().keySet().removeIf(name -> name.matches("(RECENSION|QUARKUS)_.*"));
    builder
        .environment()
        .putAll(
            Map.of(
                "RECENSION_DATA_DIR",
                directory.resolve("data").toString(),
                "RECENSION_DEMO",
                "true",
                "RECENSION_DEMO_PASSWORD",
                PASSWORD,
                "RECENSION_ADMIN_PASSWORD",
                PASSWORD,
                "RECENSION_PASSWORD_COST",
                "4",
                "QUARKUS_HTTP_PORT",
                String.valueOf(port)));
    this.process = builder.start();
  }

  /** Starts it on what lies in a directory, and waits until it is ready. */
  static RunningJar in(Path directory) throws IOException, InterruptedException {
    RunningJar jar = new RunningJar(directory);
    Instant end = Instant.now().plus(PATIENCE);
    while (!jar.isReady()) {
      if (!jar.process.isAlive() || Instant.now().isAfter(end)) {
        jar.kill();
        throw new IllegalStateException("It did not start:\n" + Files.readString(jar.log()));
      }
      Thread.sleep(50);
    }
    return jar;
  }

  String address() {
    return address;
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private boolean isReady() throws InterruptedException {
    HttpRequest ready = HttpRequest.newBuilder(URI.create(address + "/q/health/ready")).build();
    try {
      return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private Path log() {
    return directory.resolve("service.log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
