package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks whether what may change stands as the last event about it tells. */
final class StandingCheck {

  private static final String TOLD =
      "select number, type, document, witness, revision, data from event where type in"
          + " ('CONTRIBUTOR_ADMITTED', 'CONTRIBUTOR_CHANGED', 'DOCUMENT_CREATED',"
          + " 'DOCUMENT_CHANGED', 'REVISION_PUBLISHED') order by number";

  private final Opened database;
  private final Findings findings;
  private final Map<String, String> told = new HashMap<>();

  StandingCheck(Opened database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void run() throws SQLException {
    database.each(TOLD, this::event);
    database.each(
        "select username, roles, active from contributor order by id",
        c ->
            compare(
                "contributor " + c.getString("username"),
                account(List.of(c.getString("roles").split(",")), c.getBoolean("active"))));
    database.each(
        "select slug, title, required_approvals, sound_notation from document order by id",
        d ->
            compare(
                "document " + d.getString("slug"),
                described(
                    d.getString("title"),
                    d.getInt("required_approvals"),
                    d.getBoolean("sound_notation"))));
    database.each(
        "select w.siglum, d.slug, w.published from witness w"
            + " join document d on d.id = w.document_id where w.published is not null"
            + " order by w.id",
        w -> compare("witness " + Place.witness(w), shown(w.getInt("published"))));
    told.forEach((place, facts) -> findings.add(place, "is not there: " + facts));
  }

  private void event(ResultSet row) throws SQLException {
    Map<String, Object> data = EventData.of(row);
    String document = row.getString("document");
    switch (row.getString("type")) {
      case "REVISION_PUBLISHED" ->
          told.put(
              "witness " + row.getString("witness") + " of " + document,
              shown(row.getInt("revision")));
      case "DOCUMENT_CREATED", "DOCUMENT_CHANGED" ->
          told.put(
              "document " + document,
              described(
                  data.get("title"), data.get("requiredApprovals"), data.get("soundNotation")));
      default ->
          told.put(
              "contributor " + data.get("username"),
              account(data.get("roles"), data.get("active")));
    }
  }

  private void compare(String place, String stands) {
    String last = told.remove(place);
    if (last == null) {
      findings.add(place, "no event tells of it: " + stands);
    } else if (!last.equals(stands)) {
      findings.add(place, stands + "; but the last event about it says: " + last);
    }
  }

  private static String account(@Nullable Object roles, @Nullable Object active) {
    // Who has no roles has a list of none in an event and of an empty name here: both print as [].
    return "roles " + roles + ", active " + active;
  }

  private static String described(
      @Nullable Object title, @Nullable Object approvals, @Nullable Object soundNotation) {
    // The oldest events do not speak of notation, which nothing asked for then.
    return "title “%s”, approvals %s, sound notation %s"
        .formatted(title, approvals, Objects.requireNonNullElse(soundNotation, false));
  }

  private static String shown(int revision) {
    return "shows revision " + revision;
  }
}
