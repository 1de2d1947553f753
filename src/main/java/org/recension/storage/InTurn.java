package org.recension.storage;

import java.sql.SQLException;

/** A connection to a database whose rows we hand out ourselves; they are given back at its end. */
interface InTurn {

  /** Returns when a row is this connection's until it commits or rolls back. */
  void takeTurn(String row) throws SQLException;

  /** The same if nobody has the row, otherwise nothing. */
  void takeFreeTurn(String row) throws SQLException;
}
