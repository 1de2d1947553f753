package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line of each witness: numbered from 1 without gaps, each from what was there before.
 */
final class LineCheck {

  private static final String LINES =
      "select w.id, d.slug, w.siglum, w.latest, r.number, r.parent, r.second_parent"
          + " from witness w join document d on d.id = w.document_id"
          + " left join revision r on r.witness_id = w.id order by w.id, r.number";

  private final Opened database;
  private final Findings findings;
  private final BitSet seen = new BitSet();

  private long witness;
  private String name = "";
  private int latest;

  LineCheck(Opened database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void run() throws SQLException {
    database.each(LINES, this::revision);
    end();
  }

  private void revision(ResultSet row) throws SQLException {
    if (row.getLong("id") != witness) {
      end();
      seen.clear();
      witness = row.getLong("id");
      name = Place.witness(row);
      latest = row.getInt("latest");
    }
    if (row.getObject("number", Integer.class) != null) {
      numbered(row);
    }
  }

  private void numbered(ResultSet row) throws SQLException {
    int number = row.getInt("number");
    int expected = seen.length() == 0 ? 1 : seen.length();
    if (number != expected) {
      findings.add(Place.revision(row), "revision " + expected + " is missing before it");
    }
    Integer parent = row.getObject("parent", Integer.class);
    if (parent == null && number > 1) {
      findings.add(Place.revision(row), "has no parent, and is not the first");
    }
    checkParent(row, parent);
    checkParent(row, row.getObject("second_parent", Integer.class));
    seen.set(number);
  }

  private void checkParent(ResultSet row, @Nullable Integer parent) throws SQLException {
    if (parent != null && (parent < 1 || !seen.get(parent))) {
      findings.add(Place.revision(row), "its parent " + parent + " is not there before it");
    }
  }

  private void end() {
    int last = Math.max(0, seen.length() - 1);
    if (last != latest) {
      findings.add("witness " + name, "its latest revision is " + last + ", not " + latest);
    }
  }
}
