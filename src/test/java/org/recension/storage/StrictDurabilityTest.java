package org.recension.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

class StrictDurabilityTest {

  private static final int COMMITS = 20;
  private static final int WRITERS = 16;
  private static final int EACH = 5;

  private final EitherDriver driver = new EitherDriver();
  private final Disk disk = new Disk();

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void files_are_on_a_disk_that_can_be_looked_at() {
    FilePath.register(disk);
  }

  @AfterEach
  void disk_is_fast_again() {
    Disk.syncMillis = 0;
    FilePath.unregister(disk);
  }

  @Test
  void whatever_was_committed_is_there_after_the_power_fails() throws Exception {
    try (Connection connection = connected("strict")) {
      for (int i = 1; i <= COMMITS; i++) {
        keep(connection);
        assertThat(afterPowerFailed()).isEqualTo(i);
      }
    }
  }

  @Test
  void standard_durability_does_not_wait_for_the_disk() throws Exception {
    try (Connection connection = connected("standard")) {
      Disk.SYNCS.set(0);
      for (int i = 1; i <= COMMITS; i++) {
        keep(connection);
      }

      assertThat(Disk.SYNCS.get()).isLessThan(COMMITS);
    }
  }

  @Test
  void who_writes_at_the_same_moment_shares_a_sync() throws Exception {
    connected("strict").close();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Connection> connections = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      connections.add(connected("strict"));
    }
    Disk.syncMillis = 20;
    Disk.SYNCS.set(0);
    List<Future<?>> all = new ArrayList<>();
    for (Connection connection : connections) {
      all.add(threads.submit(() -> keepSome(connection)));
    }
    for (Future<?> one : all) {
      one.get();
    }

    int commits = WRITERS * EACH;
    assertThat(afterPowerFailed()).isEqualTo(commits);
    assertThat(Disk.SYNCS.get()).isPositive().isLessThan(commits / 2);
    threads.shutdown();
    for (Connection connection : connections) {
      connection.close();
    }
  }

  @Test
  void who_only_reads_does_not_wait_for_the_disk() throws Exception {
    try (Connection connection = connected("strict")) {
      keep(connection);
      Disk.SYNCS.set(0);
      for (int i = 1; i <= COMMITS; i++) {
        assertThat(count(connection)).isEqualTo(1);
        connection.commit();
      }

      assertThat(Disk.SYNCS.get()).isZero();
    }
  }

  @Test
  void another_durability_is_refused() {
    assertThatThrownBy(() -> connected("stirct"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("stirct")
        .hasMessageContaining("strict");
  }

  private static Object keepSome(Connection connection) throws SQLException {
    for (int i = 0; i < EACH; i++) {
      keep(connection);
    }
    return EACH;
  }

  private static void keep(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into text(body) values (?)")) {
      insert.setString(1, Telegram.ADVICE);
      insert.executeUpdate();
    }
    connection.commit();
  }

  private Connection connected(String durability) throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", "recension");
    account.setProperty("password", "");
    account.setProperty(EitherDriver.DURABILITY, durability);
    String url =
        "jdbc:h2:" + Disk.SCHEME + ":" + database("texts") + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    Connection connection = Objects.requireNonNull(driver.connect(url, account));
    connection.setAutoCommit(false);
    try (Statement create = connection.createStatement()) {
      create.execute("create table if not exists text (body text not null)");
    }
    connection.commit();
    return connection;
  }

  private int afterPowerFailed() throws Exception {
    Disk.afterPowerFailed(file("texts"), file("left"));
    String url = "jdbc:h2:file:" + database("left") + ";IFEXISTS=TRUE";
    try (Connection left = DriverManager.getConnection(url, "recension", "")) {
      return count(left);
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement asked = connection.createStatement();
        ResultSet answer = asked.executeQuery("select count(*) from text")) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private Path database(String name) {
    return directory.resolve(name);
  }

  private Path file(String name) {
    return directory.resolve(name + ".mv.db");
  }
}
