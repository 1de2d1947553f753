package org.recension.verification;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Rows in the order of their number, read page by page, as both databases hold back what they find.
 */
record Pages(Opened database, String question, int rows) {

  /**
   * Does something with each row; the question has to ask for what comes after ?, at most so many
   * rows, with the number first.
   */
  void each(Opened.Row row) throws SQLException {
    try (PreparedStatement asked = database.prepare(question + " limit " + rows)) {
      long last = Long.MIN_VALUE;
      int read;
      do {
        read = 0;
        asked.setLong(1, last);
        try (ResultSet page = asked.executeQuery()) {
          while (page.next()) {
            row.read(page);
            last = page.getLong(1);
            read++;
          }
        }
      } while (read == rows);
    }
  }
}
