package org.recension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.recension.storage.Address;

/** A copy of the database of the service under test, to do to it what nobody should. */
final class Twin implements AutoCloseable {

  /** All tables that history is told in, each after those it refers to. */
  private static final List<String> TABLES =
      List.of(
          "contributor",
          "document",
          "witness",
          "revision",
          "revision_text",
          "public_revision",
          "submission",
          "submission_writer",
          "decision",
          "publication",
          "original",
          "facsimile",
          "manifest",
          "event",
          "chain_head");

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private final Address address;
  private final Connection connection;

  private Twin(Address address) throws SQLException {
    this.address = address;
    this.connection =
        DriverManager.getConnection(address.url(), address.user(), address.password());
  }

  /** A copy beside the original: in memory, or on the same PostgreSQL. */
  static Twin of(DataSource original) throws SQLException, IOException {
    try (Connection from = original.getConnection()) {
      Twin twin = new Twin(beside(from));
      for (Path migration : migrations()) {
        twin.run(Files.readString(migration));
      }
      twin.connection.setAutoCommit(false);
      twin.run("delete from chain_head");
      for (String table : TABLES) {
        twin.copy(from, table);
      }
      twin.connection.commit();
      twin.connection.setAutoCommit(true);
      return twin;
    }
  }

  private static Address beside(Connection from) throws SQLException {
    String name = "twin_" + UUID.randomUUID().toString().replace("-", "");
    String url = from.getMetaData().getURL();
    if (url.startsWith("jdbc:h2:")) {
      String settings = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
      return new Address("jdbc:h2:mem:" + name + ";" + settings, "recension", "");
    }
    try (Statement statement = from.createStatement()) {
      statement.execute("create database " + name);
    }
    return new Address(url.replaceFirst("/postgres\\b", "/" + name), "postgres", "postgres");
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files
          .filter(f -> f.toString().endsWith(".sql"))
          .sorted(Comparator.comparingInt(Twin::version))
          .toList();
    }
  }

  private static int version(Path migration) {
    return Integer.parseInt(migration.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
  }

  private void copy(Connection from, String table) throws SQLException {
    try (Statement asked = from.createStatement();
        ResultSet rows = asked.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      String marks =
          IntStream.range(0, columns).mapToObj(i -> "?").collect(Collectors.joining(", "));
      try (PreparedStatement insert =
          connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            insert.setObject(i, value(rows, i));
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  private static Object value(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    return value instanceof Clob || value instanceof Timestamp
        ? value instanceof Clob
            ? rows.getString(column)
            : rows.getObject(column, OffsetDateTime.class)
        : value;
  }

  Address address() {
    return address;
  }

  Connection connection() {
    return connection;
  }

  /** Runs statements, as somebody with the password of the database might. */
  void run(String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  /** The first row of an answer. */
  List<String> ask(String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      if (!rows.next()) {
        throw new IllegalStateException("nothing to tamper with: " + question);
      }
      return IntStream.rangeClosed(1, rows.getMetaData().getColumnCount())
          .mapToObj(i -> text(rows, i))
          .toList();
    }
  }

  private static String text(ResultSet rows, int column) {
    try {
      return Objects.toString(rows.getString(column));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
