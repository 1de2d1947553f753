package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;

/**
 * Reads the files that documents were made of: each has the hash that it says, and exactly one
 * event that tells the same of it.
 */
final class OriginalCheck {

  private static final String BYTES =
      "select o.document_id, d.slug, o.sha256, o.bytes from original o"
          + " join document d on d.id = o.document_id where o.document_id > ?"
          + " order by o.document_id";
  private static final String ORIGINALS =
      "select o.document_id, d.slug, o.convention, o.name, o.media_type, o.sha256, c.username"
          + " from original o join document d on d.id = o.document_id"
          + " join contributor c on c.id = o.importer_id order by 1";
  private static final String EVENTS =
      "select coalesce(d.id, 0), e.* from event e left join document d on d.slug = e.document"
          + " where e.type = 'DOCUMENT_IMPORTED' order by 1";

  // A file may have eight mebibytes.
  private static final int PAGE = 4;

  private final Opened database;
  private final Findings findings;

  OriginalCheck(Opened database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void run() throws SQLException {
    new Pages(database, BYTES, PAGE).each(this::bytes);
    try (Told originals = new Told(database, ORIGINALS, OriginalCheck::place, OriginalCheck::kept);
        Told events =
            new Told(
                database, EVENTS, e -> "event " + e.getLong("number"), OriginalCheck::imported)) {
      new Counterparts(originals, events, findings).check();
    }
  }

  private void bytes(ResultSet row) throws SQLException {
    if (!Sha256.of(row.getBytes("bytes")).equals(row.getString("sha256"))) {
      findings.add(place(row), "its bytes were changed: they have another SHA-256");
    }
  }

  private static String place(ResultSet original) throws SQLException {
    return "original of " + original.getString("slug");
  }

  private static String kept(ResultSet original) throws SQLException {
    return imported(
        original.getString("username"),
        original.getString("name"),
        original.getString("media_type"),
        original.getString("convention"),
        original.getString("sha256"));
  }

  private static String imported(ResultSet event) throws SQLException {
    Map<String, Object> data = EventData.of(event);
    return imported(
        event.getString("actor"),
        data.get("name"),
        data.get("mediaType"),
        data.get("convention"),
        data.get("sha256"));
  }

  private static String imported(
      String importer,
      @Nullable Object name,
      @Nullable Object mediaType,
      @Nullable Object convention,
      @Nullable Object sha256) {
    return "imported by %s from %s, %s read as %s, with SHA-256 %s"
        .formatted(importer, name, mediaType, convention, sha256);
  }
}
