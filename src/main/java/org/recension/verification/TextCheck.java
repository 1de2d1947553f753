package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.recension.manner.Sha256;

/** Reads all texts: each has the hash and the length that its revision says. */
final class TextCheck {

  private static final String TEXTS =
      "select r.id, d.slug, w.siglum, r.number, r.sha256, r.characters, t.body from revision r"
          + " join witness w on w.id = r.witness_id join document d on d.id = w.document_id"
          + " left join revision_text t on t.revision_id = r.id where r.id > ? order by r.id";

  // A text may have a mebibyte.
  private static final int PAGE = 16;

  private final Opened database;
  private final Findings findings;
  private long texts;

  TextCheck(Opened database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  /** How many there are. */
  long run() throws SQLException {
    new Pages(database, TEXTS, PAGE).each(this::text);
    return texts;
  }

  private void text(ResultSet row) throws SQLException {
    String body = row.getString("body");
    if (body == null) {
      findings.add(Place.revision(row), "its text is missing");
    } else if (!Sha256.of(body).equals(row.getString("sha256"))) {
      findings.add(Place.revision(row), "its text was changed: it has another SHA-256");
    } else if (body.codePointCount(0, body.length()) != row.getInt("characters")) {
      findings.add(Place.revision(row), "its text does not have so many characters as it says");
    }
    findings.passed(++texts, "texts");
  }
}
