package org.recension.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The migrations that the embedded database went through, to be gone through by PostgreSQL. */
record Schema(List<String> scripts) {

  private static final String PLACE = "db/migration/";

  private static final String GONE_THROUGH =
      "select script from flyway_schema_history where type = 'SQL' and success"
          + " order by installed_rank";

  // Flyway commits after every migration, and a move commits once. So its table is made here, as it
  // would make it, and moved like any other; at the next start it checks all that stands in it.
  private static final String HISTORY =
      """
      create table flyway_schema_history (
        installed_rank integer not null,
        version varchar(50),
        description varchar(200) not null,
        type varchar(20) not null,
        script varchar(1000) not null,
        checksum integer,
        installed_by varchar(100) not null,
        installed_on timestamp not null default now(),
        execution_time integer not null,
        success boolean not null,
        constraint flyway_schema_history_pk primary key (installed_rank)
      );
      create index flyway_schema_history_s_idx on flyway_schema_history (success);
      """;

  static Schema of(Connection from) throws SQLException {
    List<String> scripts = new ArrayList<>();
    try (Statement asked = from.createStatement();
        ResultSet rows = asked.executeQuery(GONE_THROUGH)) {
      while (rows.next()) {
        String script = rows.getString(1);
        scripts.add(script.substring(script.lastIndexOf('/') + 1));
      }
    }
    return new Schema(scripts);
  }

  /** Makes the same tables, in the transaction that is open. */
  void make(Connection to) throws SQLException, NotMoved {
    try (Statement statement = to.createStatement()) {
      statement.execute(HISTORY);
      for (String script : scripts) {
        statement.execute(read(script));
      }
    }
  }

  private static String read(String script) throws NotMoved {
    try (InputStream stream = Schema.class.getClassLoader().getResourceAsStream(PLACE + script)) {
      if (stream == null) {
        throw new NotMoved("The embedded database is newer than this jar, which has no " + script);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
