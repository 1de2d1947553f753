package org.recension.moving;

import java.math.BigInteger;

/** How many rows a table has, and the sum of their hashes, which is the same in every order. */
final class RowSum {

  private final Table table;
  private long rows;
  private long heaviest = 1;
  private BigInteger hashes = BigInteger.ZERO;

  RowSum(Table table) {
    this.table = table;
  }

  void add(Row row) {
    rows++;
    heaviest = Math.max(heaviest, row.weight());
    hashes = hashes.add(new BigInteger(1, row.hash()));
  }

  Table table() {
    return table;
  }

  /** The weight of its heaviest row. */
  long heaviest() {
    return heaviest;
  }

  boolean isSameAs(RowSum other) {
    return rows == other.rows && hashes.equals(other.hashes);
  }
}
