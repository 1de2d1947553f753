package org.recension.verification;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows in the order of their first column, their group, each with its place and what it says. */
final class Told implements AutoCloseable {

  private final PreparedStatement asked;
  private final ResultSet rows;
  private final Reading place;
  private final Reading facts;
  private boolean isThere;

  Told(Opened database, String question, Reading place, Reading facts) throws SQLException {
    this.asked = database.prepare(question);
    this.rows = asked.executeQuery();
    this.place = place;
    this.facts = facts;
  }

  void next() throws SQLException {
    isThere = rows.next();
  }

  boolean isThere() {
    return isThere;
  }

  /** The group of the row it stands at; after the last row a group beyond all. */
  long group() throws SQLException {
    return isThere ? rows.getLong(1) : Long.MAX_VALUE;
  }

  String place() throws SQLException {
    return place.of(rows);
  }

  String facts() throws SQLException {
    return facts.of(rows);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    asked.close();
  }

  /** What to read in a row. */
  interface Reading {
    String of(ResultSet row) throws SQLException;
  }
}
