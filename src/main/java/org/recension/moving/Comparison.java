package org.recension.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Reads again what was written, and holds it to what was moved. */
record Comparison(Connection to, Progress progress) {

  private static final int MOST_AT_ONCE = 1_000;

  /** Refuses a table that has other rows than those that were moved. */
  void of(RowSum moved) throws SQLException, NotMoved {
    Table table = moved.table();
    RowSum there = new RowSum(table);
    try (Statement asked = to.createStatement()) {
      // As many as the buffer holds, were they all as heavy as the heaviest.
      asked.setFetchSize((int) Math.max(1, Math.min(MOST_AT_ONCE, Copy.BUFFER / moved.heaviest())));
      try (ResultSet rows = asked.executeQuery(table.question())) {
        while (rows.next()) {
          there.add(table.row(rows));
          progress.passed(table.name());
        }
      }
    }
    if (!there.isSameAs(moved)) {
      throw new NotMoved(
          "Nothing was moved: PostgreSQL gives back other rows of %s".formatted(table.name()));
    }
  }
}
