package org.recension.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Where a database is, and who may read it. */
public record Address(String url, String user, String password) {

  private static final String H2_FILE = "jdbc:h2:file:";
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final int H2_IN_USE = 90020;
  private static final int H2_MISSING = 90146;

  /** Whether it is an embedded database in a file. */
  public boolean isFile() {
    return url.startsWith(H2_FILE);
  }

  /** Whether it is a PostgreSQL. */
  public boolean isPostgres() {
    return url.startsWith(POSTGRES);
  }

  /** Whether it was not opened because another process has the file open. */
  public static boolean isInUse(SQLException e) {
    return e.getErrorCode() == H2_IN_USE;
  }

  /** Whether it was not opened because there is no such file. */
  public static boolean isMissing(SQLException e) {
    return e.getErrorCode() == H2_MISSING;
  }

  /** A connection that may write. */
  public Connection open() throws SQLException {
    return open(url);
  }

  /** A connection for reading only, to the database as it is at one moment. */
  public Connection openToRead() throws SQLException {
    // Without this H2 would make an empty database, or mend one that was not closed.
    Connection connection = open(isFile() ? url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" : url);
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  private Connection open(String at) throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", user);
    account.setProperty("password", password);
    Connection connection = new EitherDriver().connect(at, account);
    if (connection == null) {
      throw new SQLException("no driver for " + at);
    }
    return connection;
  }
}
