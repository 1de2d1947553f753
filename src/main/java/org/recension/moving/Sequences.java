package org.recension.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** The sequences of the embedded database, and the number that each would give next. */
record Sequences(Map<String, Long> nextByName) {

  private static final String ALL =
      "select sequence_name, base_value from information_schema.sequences"
          + " where sequence_schema = 'public'";

  static Sequences of(Connection from) throws SQLException {
    Map<String, Long> next = new TreeMap<>();
    try (Statement asked = from.createStatement();
        ResultSet rows = asked.executeQuery(ALL)) {
      while (rows.next()) {
        next.put(rows.getString(1), rows.getLong(2));
      }
    }
    return new Sequences(next);
  }

  /** Lets each go on where it stood. */
  void restart(Connection to) throws SQLException {
    try (Statement statement = to.createStatement()) {
      for (Map.Entry<String, Long> next : nextByName.entrySet()) {
        statement.execute(
            "alter sequence %s restart with %d"
                .formatted(Table.quoted(next.getKey()), next.getValue()));
      }
    }
  }
}
