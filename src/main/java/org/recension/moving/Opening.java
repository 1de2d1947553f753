package org.recension.moving;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.recension.storage.Address;

/** Opens the two databases, and says plainly what is in the way. */
final class Opening {

  // Without it H2 gathers what it found before it shows the first row.
  private static final String STREAM = "set lazy_query_execution 1";

  private static final String OCCUPANT =
      "select table_name from information_schema.tables where table_schema = current_schema()"
          + " and table_type = 'BASE TABLE' order by table_name limit 1";

  private Opening() {}

  /** What is moved: it is only read, and nobody else may write it meanwhile. */
  static Connection embedded(Address address) throws NotMoved {
    try {
      Connection connection = address.openToRead();
      try (Statement set = connection.createStatement()) {
        set.execute(STREAM);
      }
      return connection;
    } catch (SQLException e) {
      throw new NotMoved(why(e, address));
    }
  }

  private static String why(SQLException e, Address address) {
    if (Address.isInUse(e)) {
      return "The database is in use, stop the service first: " + place(address);
    }
    return Address.isMissing(e)
        ? "There is no embedded database to move at " + place(address)
        : "The embedded database cannot be read: " + e.getMessage();
  }

  /** Where it is moved to: one transaction, in which there is nothing yet. */
  static Connection postgres(Address address) throws NotMoved {
    if (!address.isPostgres()) {
      throw new NotMoved(
          "QUARKUS_DATASOURCE_JDBC_URL has to name a PostgreSQL, jdbc:postgresql://host/database,"
              + " and names "
              + place(address));
    }
    try {
      Connection connection = address.open();
      connection.setAutoCommit(false);
      refuseOccupied(connection, address);
      return connection;
    } catch (SQLException e) {
      throw new NotMoved("PostgreSQL cannot be opened: " + e.getMessage());
    }
  }

  private static void refuseOccupied(Connection connection, Address address)
      throws SQLException, NotMoved {
    try (Statement asked = connection.createStatement();
        ResultSet table = asked.executeQuery(OCCUPANT)) {
      if (table.next()) {
        String name = table.getString(1);
        connection.close();
        throw new NotMoved(
            "The database is not empty, it has a table %s: %s".formatted(name, place(address)));
      }
    }
  }

  // What follows the place may be a password.
  private static String place(Address address) {
    return address.url().split("[?;]", 2)[0];
  }
}
