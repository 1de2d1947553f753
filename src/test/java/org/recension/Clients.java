package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The programs that come with PostgreSQL for its clients, as this machine has them. */
record Clients(Path directory, int version) {

  private static final String DUMP = "pg_dump";
  private static final Path SERVERS = Path.of("target/dumped-postgres");
  private static final Path OF_DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Pattern VERSION = Pattern.compile("\\) (\\d+)\\.");
  private static final Pattern VERSION_OF_JAR = Pattern.compile("-(\\d+)\\.[0-9.]+\\.jar!");

  /** The newest, or skips the test where there are none. */
  static Clients found() throws IOException, InterruptedException {
    List<Clients> all = new ArrayList<>();
    for (Path directory : directories()) {
      if (Files.isExecutable(directory.resolve(DUMP))) {
        all.add(new Clients(directory, version(directory)));
      }
    }
    if (all.isEmpty()) {
      System.err.println("DUMP OF POSTGRESQL SKIPPED: there is no pg_dump on this machine");
      return Assumptions.abort("There is no pg_dump on this machine");
    }
    return Collections.max(all, Comparator.comparingInt(Clients::version));
  }

  private static List<Path> directories() throws IOException {
    List<Path> directories = new ArrayList<>();
    for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
      directories.add(Path.of(directory));
    }
    if (Files.isDirectory(OF_DEBIAN)) {
      try (Stream<Path> versions = Files.list(OF_DEBIAN)) {
        versions.map(v -> v.resolve("bin")).forEach(directories::add);
      }
    }
    return directories;
  }

  private static int version(Path directory) throws IOException, InterruptedException {
    Process asked = new ProcessBuilder(directory.resolve(DUMP).toString(), "--version").start();
    String answer = new String(asked.getInputStream().readAllBytes(), UTF_8);
    asked.waitFor();
    return major(VERSION, answer);
  }

  /** A server of the same version, from the class path or from what the build put beside it. */
  InputStream server(String system, String machine) throws IOException {
    String name = "postgres-%s-%s.txz".formatted(system.toLowerCase(Locale.ROOT), machine);
    List<URL> servers = Collections.list(Clients.class.getClassLoader().getResources(name));
    try (Stream<Path> jars = Files.list(SERVERS)) {
      for (Path jar : jars.toList()) {
        servers.add(new URL("jar:" + jar.toUri() + "!/" + name));
      }
    }
    for (URL server : servers) {
      if (major(VERSION_OF_JAR, server.getPath()) == version) {
        return server.openStream();
      }
    }
    throw new IOException("the tests have no server for pg_dump " + version);
  }

  private static int major(Pattern pattern, String text) {
    MatchResult version = pattern.matcher(text).results().findFirst().orElseThrow();
    return Integer.parseInt(version.group(1));
  }

  /** Runs a command line with them, on a server; all that it printed. */
  RunningJar.Ended run(String command, Server server, Path in)
      throws IOException, InterruptedException {
    Path printed = in.resolve("printed");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command).directory(in.toFile());
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(printed.toFile()));
    Map<String, String> environment = builder.environment();
    environment.put("PATH", directory + File.pathSeparator + System.getenv("PATH"));
    environment.put("PGHOST", "localhost");
    environment.put("PGPORT", String.valueOf(server.port()));
    environment.put("PGUSER", "postgres");
    environment.put("PGPASSWORD", "postgres");
    int exit = builder.start().waitFor();
    return new RunningJar.Ended(exit, Files.readString(printed));
  }
}
