package org.recension.moving;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables of the embedded database, each after those that it refers to. */
record Tables(List<Table> all) {

  private static final String SCHEMA = "public";

  static Tables of(Connection from) throws SQLException {
    DatabaseMetaData meta = from.getMetaData();
    Set<String> ordered = new LinkedHashSet<>();
    String[] kinds = {"BASE TABLE"};
    for (String name : column(meta.getTables(null, SCHEMA, "%", kinds), "TABLE_NAME")) {
      addAfterItsOwn(name, meta, ordered);
    }
    List<Table> tables = new ArrayList<>();
    for (String name : ordered) {
      tables.add(Table.of(from, name));
    }
    return new Tables(tables);
  }

  /** Takes away the rows that migrations put in. */
  void clear(Connection to) throws SQLException {
    String names = all.stream().map(t -> Table.quoted(t.name())).collect(joining(", "));
    try (Statement statement = to.createStatement()) {
      statement.execute("truncate table " + names);
    }
  }

  /** How many rows they have together. */
  long count(Connection from) throws SQLException {
    long rows = 0;
    try (Statement statement = from.createStatement()) {
      for (Table table : all) {
        try (ResultSet answer =
            statement.executeQuery("select count(*) from " + Table.quoted(table.name()))) {
          answer.next();
          rows += answer.getLong(1);
        }
      }
    }
    return rows;
  }

  private static void addAfterItsOwn(String name, DatabaseMetaData meta, Set<String> ordered)
      throws SQLException {
    if (ordered.contains(name)) {
      return;
    }
    for (String referred : column(meta.getImportedKeys(null, SCHEMA, name), "PKTABLE_NAME")) {
      if (!referred.equals(name)) {
        addAfterItsOwn(referred, meta, ordered);
      }
    }
    ordered.add(name);
  }

  private static List<String> column(ResultSet rows, String name) throws SQLException {
    try (rows) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(name));
      }
      return values;
    }
  }
}
