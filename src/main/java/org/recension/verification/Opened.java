package org.recension.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.recension.storage.Address;

/** A database opened for reading only, as it is at one moment. */
final class Opened implements AutoCloseable {

  private static final int FETCHED_AT_ONCE = 500;

  private final Connection connection;

  private Opened(Connection connection) {
    this.connection = connection;
  }

  static Opened at(Address address) throws SQLException {
    return new Opened(address.openToRead());
  }

  /** Does something with each row of an answer, which is not held in memory as a whole. */
  void each(String question, Row row) throws SQLException {
    try (PreparedStatement asked = prepare(question);
        ResultSet rows = asked.executeQuery()) {
      while (rows.next()) {
        row.read(rows);
      }
    }
  }

  /** A question, to be closed by who asks it. */
  PreparedStatement prepare(String question) throws SQLException {
    PreparedStatement asked = connection.prepareStatement(question);
    asked.setFetchSize(FETCHED_AT_ONCE);
    return asked;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** What to do with one row. */
  interface Row {
    void read(ResultSet row) throws SQLException;
  }
}
