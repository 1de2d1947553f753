package org.recension;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.recension.history.CanonicalJson;
import org.recension.history.EventType;
import org.recension.history.EventView;

/** Changes an event, and makes all hashes after it anew, so that the chain is whole in itself. */
final class Forger {

  private static final CanonicalJson JSON = new CanonicalJson();

  private Forger() {}

  static void forge(Connection database, long number) throws SQLException {
    long last = number;
    String previous = null;
    for (EventView event = read(database, number); event != null; event = read(database, ++last)) {
      Map<String, Object> data = new TreeMap<>(event.data());
      if (last == number) {
        data.put("title", "Forged");
      }
      EventView forged = with(event, data, previous == null ? event.previousHash() : previous);
      previous = forged.hashBy(JSON);
      write(database, forged, previous);
    }
    try (PreparedStatement head = database.prepareStatement("update chain_head set hash = ?")) {
      head.setString(1, previous);
      head.executeUpdate();
    }
  }

  private static EventView read(Connection database, long number) throws SQLException {
    try (PreparedStatement asked =
        database.prepareStatement("select * from event where number = ?")) {
      asked.setLong(1, number);
      try (ResultSet row = asked.executeQuery()) {
        return row.next() ? view(row) : null;
      }
    }
  }

  private static EventView view(ResultSet row) throws SQLException {
    return new EventView(
        row.getLong("number"),
        EventType.valueOf(row.getString("type")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("document"),
        row.getString("witness"),
        row.getObject("revision", Integer.class),
        row.getObject("submission", Long.class),
        JSON.read(row.getString("data")),
        row.getString("hash"),
        row.getString("previous_hash"));
  }

  private static EventView with(EventView event, Map<String, Object> data, String previous) {
    return new EventView(
        event.number(),
        event.type(),
        event.at(),
        event.actor(),
        event.document(),
        event.witness(),
        event.revision(),
        event.submission(),
        data,
        "",
        previous);
  }

  private static void write(Connection database, EventView event, String hash) throws SQLException {
    try (PreparedStatement update =
        database.prepareStatement(
            "update event set data = ?, hash = ?, previous_hash = ? where number = ?")) {
      update.setString(1, JSON.write(event.data()));
      update.setString(2, hash);
      update.setString(3, event.previousHash());
      update.setLong(4, event.number());
      update.executeUpdate();
    }
  }
}
