package org.recension.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.recension.evidence.Hash;
import org.recension.evidence.Peaks;
import org.recension.history.CanonicalJson;
import org.recension.history.EventType;
import org.recension.history.EventView;
import org.recension.storage.Address;

/** A database in which nothing but so many events has happened. */
final class LongHistory implements AutoCloseable {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final List<String> SCHEMA =
      List.of(
          "V1__recension.sql", "V3__imports.sql", "V4__sound_notation.sql", "V9__facsimiles.sql");
  private static final Instant NOON = Instant.parse("1956-09-19T12:00:00Z");
  private static final int BATCH = 1_000;

  private final Address address;
  private final Connection connection;
  private final CanonicalJson json = new CanonicalJson();
  private final Peaks peaks = new Peaks();

  LongHistory(Address address, int events) throws SQLException, IOException {
    this.address = address;
    this.connection = DriverManager.getConnection(address.url(), address.user(), "");
    for (String file : SCHEMA) {
      run(Files.readString(MIGRATIONS.resolve(file)));
    }
    String last = fill(events);
    run(
        "insert into document (id, slug, title, language, required_approvals, created_at) values"
            + " (1, 'mikoyan-1956-09-19', '"
            + title(events)
            + "', 'en', 1, '1956-09-19 12:00:00+00')");
    run("update chain_head set number = " + events + ", hash = '" + last + "'");
  }

  private String fill(int events) throws SQLException {
    String previous = "0".repeat(64);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into event (number, type, at, actor, document, data, hash, previous_hash)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int number = 1; number <= events; number++) {
        EventView event = event(number, previous);
        previous = event.hashBy(json);
        peaks.append(Hash.ofEvent(previous));
        set(insert, event, previous);
        insert.addBatch();
        if (number % BATCH == 0 || number == events) {
          insert.executeBatch();
        }
      }
    }
    return previous;
  }

  private static EventView event(int number, String previous) {
    return new EventView(
        number,
        EventType.DOCUMENT_CHANGED,
        NOON.plusSeconds(number),
        "edith",
        "mikoyan-1956-09-19",
        null,
        null,
        null,
        Map.of("title", title(number), "requiredApprovals", 1),
        "",
        previous);
  }

  private static String title(int number) {
    return "Telegram, the " + number + ". time";
  }

  private void set(PreparedStatement insert, EventView event, String hash) throws SQLException {
    insert.setLong(1, event.number());
    insert.setString(2, event.type().name());
    insert.setObject(3, event.at().atOffset(ZoneOffset.UTC));
    insert.setString(4, event.actor());
    insert.setString(5, event.document());
    insert.setString(6, json.write(event.data()));
    insert.setString(7, hash);
    insert.setString(8, event.previousHash());
  }

  Address address() {
    return address;
  }

  Hash head() {
    return peaks.head();
  }

  void run(String statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
