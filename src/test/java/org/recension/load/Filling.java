package org.recension.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Many documents, each with a text that waits in the queue, put straight into a database. */
record Filling(int from, int to) {

  private static final int IDS = 1_000_000;

  private static final String SHA = "'" + "0".repeat(64) + "'";

  private static final List<String> ROWS =
      List.of(
          "insert into document (id, slug, title, language, required_approvals, created_at)"
              + " select KEY, SLUG, 'Filled', 'en', 1, current_timestamp from SERIES",
          "insert into witness (id, document_id, siglum, title, kind, latest, open_submissions)"
              + " select KEY, KEY, 'T', 'Telegram', 'TYPED', 1, 1 from SERIES",
          "insert into revision (id, witness_id, number, author_id, created_at, sha256,"
              + " word_count, characters, line_endings_changed)"
              + " select KEY, KEY, 1, PERSON, current_timestamp, SHA, 2, 9, false from SERIES",
          "insert into revision_text (revision_id, body) select KEY, 'A MIKOYAN' from SERIES",
          "insert into submission (id, witness_id, contributor_id, put_forward, revision,"
              + " revision_sha256, unchanged, inserted, deleted, state, created_at)"
              + " select KEY, KEY, PERSON, 1, 1, SHA, 0, 2, 0, 'OPEN', current_timestamp"
              + " from SERIES");

  void into(Loaded service) throws SQLException {
    try (Connection database = service.database();
        Statement statement = database.createStatement()) {
      boolean isH2 = database.getMetaData().getDatabaseProductName().equals("H2");
      for (String row : ROWS) {
        statement.executeUpdate(sql(row, isH2));
      }
      if (!isH2) {
        statement.execute("analyze");
      }
    }
  }

  /** The slug of one of them. */
  static String slug(int number) {
    return "filled-%06d".formatted(number);
  }

  /** The id of its submission. */
  static long submission(int number) {
    return IDS + number;
  }

  private String sql(String row, boolean isH2) {
    String series =
        isH2
            ? "system_range(" + from + ", " + to + ") s(x)"
            : "generate_series(" + from + ", " + to + ") s(x)";
    return row.replace("SERIES", series)
        .replace("SLUG", "'filled-' || lpad(cast(s.x as varchar), 6, '0')")
        .replace("PERSON", "(select id from contributor where username = 'anna')")
        .replace("SHA", SHA)
        .replace("KEY", IDS + " + s.x");
  }
}
