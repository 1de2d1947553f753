package org.recension.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.recension.manner.Sha256;
import org.recension.storage.PictureFiles;

/**
 * Reads the pictures of pages: each file has the hash that it is named by, and each picture and
 * manifest exactly one event that tells the same of it.
 */
final class FacsimileCheck {

  private static final String FILES =
      "select f.id, d.slug, w.siglum, f.page, f.sha256 from facsimile f"
          + " join witness w on w.id = f.witness_id join document d on d.id = w.document_id"
          + " where f.id > ? order by f.id";
  private static final String FACSIMILES =
      "select f.witness_id, d.slug, w.siglum, f.*, c.username from facsimile f"
          + " join witness w on w.id = f.witness_id join document d on d.id = w.document_id"
          + " join contributor c on c.id = f.editor_id order by 1";
  private static final String MANIFESTS =
      "select m.witness_id, d.slug, w.siglum, m.*, c.username from manifest m"
          + " join witness w on w.id = m.witness_id join document d on d.id = w.document_id"
          + " join contributor c on c.id = m.editor_id order by 1";
  private static final String EVENTS =
      "select coalesce(w.id, 0), e.* from event e left join document d on d.slug = e.document"
          + " left join witness w on w.document_id = d.id and w.siglum = e.witness"
          + " where e.type = '%s' order by 1";

  private static final String ADDED =
      "picture added by %s to page %s as %s of %s × %s pixels, %s bytes with SHA-256 %s";
  private static final String NAMED = "manifest named by %s at %s";

  private static final int PAGE = 500;

  private final Opened database;
  private final PictureFiles files;
  private final Findings findings;
  private long pictures;

  FacsimileCheck(Opened database, PictureFiles files, Findings findings) {
    this.database = database;
    this.files = files;
    this.findings = findings;
  }

  void run() throws SQLException {
    new Pages(database, FILES, PAGE).each(this::file);
    compare(FACSIMILES, FacsimileCheck::facsimile, "FACSIMILE_ADDED", FacsimileCheck::added);
    compare(MANIFESTS, FacsimileCheck::manifest, "MANIFEST_NAMED", FacsimileCheck::named);
  }

  private void file(ResultSet row) throws SQLException {
    String sha256 = row.getString("sha256");
    String place = "page " + row.getString("page") + " of " + Place.witness(row);
    try {
      if (!Sha256.of(Files.readAllBytes(files.picture(sha256))).equals(sha256)) {
        findings.add(place, "its picture was changed: it has another SHA-256");
      }
      if (!Files.isRegularFile(files.thumbnail(sha256))) {
        findings.add(place, "its small picture is missing: " + files.thumbnail(sha256));
      }
    } catch (NoSuchFileException e) {
      findings.add(place, "its picture is missing: " + files.picture(sha256));
    } catch (IOException e) {
      findings.add(place, "its picture cannot be read: " + files.picture(sha256));
    }
    findings.passed(++pictures, "pictures");
  }

  private void compare(String things, Told.Reading facts, String type, Told.Reading told)
      throws SQLException {
    try (Told left = new Told(database, things, Place::witness, facts);
        Told right =
            new Told(database, EVENTS.formatted(type), e -> "event " + e.getLong("number"), told)) {
      new Counterparts(left, right, findings).check();
    }
  }

  private static String facsimile(ResultSet row) throws SQLException {
    return ADDED.formatted(
        row.getString("username"),
        row.getString("page"),
        row.getString("media_type"),
        row.getInt("width"),
        row.getInt("height"),
        row.getLong("size"),
        row.getString("sha256"));
  }

  private static String added(ResultSet event) throws SQLException {
    Map<String, Object> data = EventData.of(event);
    return ADDED.formatted(
        event.getString("actor"),
        data.get("page"),
        data.get("mediaType"),
        data.get("width"),
        data.get("height"),
        data.get("bytes"),
        data.get("sha256"));
  }

  private static String manifest(ResultSet row) throws SQLException {
    return NAMED.formatted(row.getString("username"), row.getString("uri"));
  }

  private static String named(ResultSet event) throws SQLException {
    return NAMED.formatted(event.getString("actor"), EventData.of(event).get("uri"));
  }
}
