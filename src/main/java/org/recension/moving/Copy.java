package org.recension.moving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tables of one database written into another, a few rows at a time. */
record Copy(Connection from, Connection to, Progress progress) {

  /** How many bytes are underway at once, or one row that has more. */
  static final long BUFFER = 4L << 20;

  /** Copies all rows of a table, and tells what they were. */
  RowSum of(Table table) throws SQLException {
    try (Statement asked = from.createStatement();
        ResultSet rows = asked.executeQuery(table.question());
        PreparedStatement insert = to.prepareStatement(table.insert())) {
      RowSum sum = new RowSum(table);
      long underway = 0;
      while (rows.next()) {
        Row row = table.row(rows);
        sum.add(row);
        row.bind(insert);
        insert.addBatch();
        underway += row.weight() + Long.BYTES * table.columns().size();
        if (underway >= BUFFER) {
          insert.executeBatch();
          underway = 0;
        }
        progress.passed(table.name());
      }
      insert.executeBatch();
      return sum;
    }
  }
}
