package org.recension.moving;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with its columns, as both databases have it. */
record Table(String name, List<Column> columns) {

  static Table of(Connection from, String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (Statement asked = from.createStatement();
        ResultSet none = asked.executeQuery("select * from " + quoted(name) + " where false")) {
      ResultSetMetaData meta = none.getMetaData();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(new Column(meta.getColumnName(i), Column.Kind.of(meta.getColumnType(i))));
      }
    }
    return new Table(name, columns);
  }

  /** Asks for all rows. */
  String question() {
    return "select %s from %s".formatted(names(), quoted(name));
  }

  /** Adds one row. */
  String insert() {
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return "insert into %s (%s) values (%s)".formatted(quoted(name), names(), marks);
  }

  /** The row that an answer to the question stands at. */
  Row row(ResultSet rows) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(columns.get(i).kind().read(rows, i + 1));
    }
    return new Row(values);
  }

  private String names() {
    return columns.stream().map(c -> quoted(c.name())).collect(joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
