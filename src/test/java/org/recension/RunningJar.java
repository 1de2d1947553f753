package org.recension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own, which can be killed and started again. */
public final class RunningJar implements AutoCloseable {

  /** The password of everybody in it. */
  public static final String PASSWORD = "nobody-else-is-here";

  public static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

  /** Little memory, and quick to start. */
  private static final List<String> SMALL = List.of("-Xmx160m", "-XX:TieredStopAtLevel=1");

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path directory;
  private final Process process;
  private final String address;

  private RunningJar(Path directory, Path jar, List<String> options, Map<String, String> settings)
      throws IOException {
    this.directory = directory;
    int port = freePort();
    this.address = "http://localhost:" + port;
    ProcessBuilder builder = builder(directory, jar, options, List.of());
    builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().putAll(settings);
    this.process = builder.start();
  }

  private static ProcessBuilder builder(
      Path directory, Path jar, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
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
                "RECENSION_RATE_ENABLED",
                "false"));
    return builder;
  }

  /** How a command of the jar ended, and all that it printed. */
  record Ended(int exit, String printed) {}

  /** Runs a command of the jar on what lies in a directory. */
  static Ended command(Path directory, String... arguments)
      throws IOException, InterruptedException {
    return command(directory, Map.of(), arguments);
  }

  /** The same with settings of the environment. */
  static Ended command(Path directory, Map<String, String> settings, String... arguments)
      throws IOException, InterruptedException {
    Path printed = directory.resolve("printed");
    ProcessBuilder builder = builder(directory, JAR, SMALL, List.of(arguments));
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(printed.toFile());
    int exit = builder.start().waitFor();
    return new Ended(exit, Files.readString(printed));
  }

  /** Starts it on what lies in a directory, and waits until it is ready. */
  public static RunningJar in(Path directory) throws IOException, InterruptedException {
    return in(directory, JAR, Map.of());
  }

  /** The same of another jar, or with settings of the environment. */
  public static RunningJar in(Path directory, Path packaged, Map<String, String> settings)
      throws IOException, InterruptedException {
    return in(directory, packaged, SMALL, settings);
  }

  /** The same with options of the JVM of its own. */
  public static RunningJar in(
      Path directory, Path packaged, List<String> options, Map<String, String> settings)
      throws IOException, InterruptedException {
    RunningJar jar = new RunningJar(directory, packaged, options, settings);
    jar.awaitReady();
    return jar;
  }

  /** Waits until it is ready, for the first time or again. */
  void awaitReady() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        kill();
        throw new IllegalStateException("It is not ready:\n" + Files.readString(log()));
      }
      Thread.sleep(50);
    }
  }

  public String address() {
    return address;
  }

  /** The process of the operating system. */
  public Process process() {
    return process;
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, as a supervisor does, and waits. */
  public void stop() throws InterruptedException {
    process.destroy();
    process.waitFor();
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

  Path log() {
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
