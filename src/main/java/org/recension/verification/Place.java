package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Where something is found: a table and what numbers it there. */
final class Place {

  private Place() {}

  static String revision(ResultSet row) throws SQLException {
    return "revision " + row.getInt("number") + " of " + witness(row);
  }

  static String witness(ResultSet row) throws SQLException {
    return row.getString("siglum") + " of " + row.getString("slug");
  }
}
