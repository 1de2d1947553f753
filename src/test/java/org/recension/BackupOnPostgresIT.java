package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar.Ended;

/** PostgreSQL dumped while four people write, and restored, as the README says it is done. */
class BackupOnPostgresIT {

  private static final Path README = Path.of("README.md");
  private static final String DATABASE = "recension";
  private static final String RESTORED = "restored";

  @TempDir Path directory;

  private Clients clients;
  @AutoClose private Server server;

  @BeforeEach
  void postgres_runs() throws Exception {
    clients = Clients.found();
    server = Server.in(directory.resolve("postgres"), clients);
  }

  @Test
  void a_dump_under_writes_is_whole_and_holds_what_was_answered_before_it() throws Exception {
    List<Command> before;
    create(DATABASE);
    try (RunningJar jar = RunningJar.in(directory, RunningJar.JAR, server.environment(DATABASE))) {
      Crowd crowd = Crowd.writing(jar);
      before = crowd.kept();
      documented("pg_dump");
      assertThat(crowd.kept()).hasSizeGreaterThan(before.size());
      jar.kill();
      crowd.awaitEnd();
    }

    create(RESTORED);
    documented("pg_restore");

    Ended verified = RunningJar.command(directory, server.environment(RESTORED), "verify");
    assertThat(verified.printed()).contains(": all is whole");
    try (RunningJar jar = RunningJar.in(directory, RunningJar.JAR, server.environment(RESTORED))) {
      Crowd.assertKept(before, jar);
    }
  }

  /** Runs the command as it stands in the README. */
  private void documented(String program) throws Exception {
    Matcher command =
        Pattern.compile("`(" + program + " [^`]*)`").matcher(Files.readString(README));
    assertThat(command.find()).as(program).isTrue();
    Ended ended = clients.run(command.group(1), server, directory);
    assertThat(ended.exit()).as(ended.printed()).isZero();
  }

  private void create(String database) throws SQLException {
    try (Connection postgres = DriverManager.getConnection(server.url(), "postgres", "postgres");
        Statement statement = postgres.createStatement()) {
      statement.execute("create database " + database);
    }
  }
}
