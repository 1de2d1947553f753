package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;

/** Looks for half commands: whatever was done has its event, and every event was done. */
final class TellingCheck {

  private static final String BY_WITNESS =
      "select coalesce(w.id, 0), e.* from event e left join document d on d.slug = e.document"
          + " left join witness w on w.document_id = d.id and w.siglum = e.witness where e.type in ";
  private static final String BY_SUBMISSION =
      "select coalesce(e.submission, 0), e.* from event e where e.type in ";
  private static final String IN_ORDER = " order by 1";

  private final Opened database;
  private final Findings findings;

  TellingCheck(Opened database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void run() throws SQLException {
    witnesses();
    revisions();
    submissions();
    carried();
    ends();
    decisions();
    publications();
  }

  private void witnesses() throws SQLException {
    compare(
        "select w.document_id, d.slug, w.siglum, w.kind from witness w"
            + " join document d on d.id = w.document_id",
        w -> "witness " + Place.witness(w),
        w -> added(w.getString("siglum"), w.getString("kind")),
        "select coalesce(d.id, 0), e.* from event e left join document d on d.slug = e.document"
            + " where e.type in ('WITNESS_ADDED')",
        e -> added(e.getString("witness"), data(e, "kind")));
  }

  private static String added(String siglum, @Nullable Object kind) {
    return "witness %s of kind %s".formatted(siglum, kind);
  }

  private void revisions() throws SQLException {
    compare(
        "select r.witness_id, d.slug, w.siglum, r.*, a.username from revision r"
            + " join witness w on w.id = r.witness_id join document d on d.id = w.document_id"
            + " join contributor a on a.id = r.author_id",
        Place::revision,
        r ->
            kept(
                r.getInt("number"),
                r.getString("username"),
                parents(r.getObject("parent"), r.getObject("second_parent")),
                r.getString("sha256")),
        BY_WITNESS + "('REVISION_KEPT', 'REVISION_MERGED')",
        e -> kept(e.getInt("revision"), actor(e), data(e, "parents"), data(e, "sha256")));
  }

  private static String kept(
      int number, String author, @Nullable Object parents, @Nullable Object sha256) {
    return "revision %d by %s from %s with SHA-256 %s".formatted(number, author, parents, sha256);
  }

  private static Object parents(@Nullable Object first, @Nullable Object second) {
    return Stream.of(first, second).filter(Objects::nonNull).toList();
  }

  private void submissions() throws SQLException {
    compare(
        "select s.id, s.put_forward, c.username, d.slug, w.siglum from submission s"
            + " join contributor c on c.id = s.contributor_id join witness w on w.id = s.witness_id"
            + " join document d on d.id = w.document_id",
        s -> "submission " + s.getLong("id"),
        s -> putForward(s.getInt("put_forward"), Place.witness(s), s.getString("username")),
        BY_SUBMISSION + "('REVISION_SUBMITTED')",
        e ->
            putForward(
                data(e, "putForward"),
                e.getString("witness") + " of " + e.getString("document"),
                actor(e)));
  }

  private static String putForward(@Nullable Object revision, String witness, String contributor) {
    return "revision %s of %s put forward by %s".formatted(revision, witness, contributor);
  }

  private void carried() throws SQLException {
    compare(
        "select s.id, s.revision, s.base from submission s",
        s -> "submission " + s.getLong("id"),
        s -> carrying(s.getInt("revision"), s.getObject("base")),
        "select coalesce(e.submission, 0), e.* from event e join (select max(number) as last"
            + " from event where type in ('REVISION_SUBMITTED', 'SUBMISSION_REBASED')"
            + " group by submission) x on x.last = e.number",
        e -> carrying(e.getInt("revision"), data(e, "base")));
  }

  private static String carrying(int revision, @Nullable Object base) {
    return "carries revision %d, read against %s".formatted(revision, base);
  }

  private void ends() throws SQLException {
    compare(
        "select s.id, s.state from submission s where s.state <> 'OPEN'",
        s -> "submission " + s.getLong("id"),
        s -> s.getString("state"),
        BY_SUBMISSION + "('SUBMISSION_CLOSED', 'SUBMISSION_WITHDRAWN', 'SUBMISSION_SUPERSEDED')",
        e ->
            e.getString("type").equals("SUBMISSION_CLOSED")
                ? String.valueOf(data(e, "state"))
                : e.getString("type").substring("SUBMISSION_".length()));
  }

  private void decisions() throws SQLException {
    compare(
        "select x.submission_id, x.*, c.username from decision x"
            + " join contributor c on c.id = x.reviewer_id",
        x -> "decision " + x.getLong("id"),
        x ->
            said(
                x.getString("verdict"),
                x.getString("username"),
                x.getInt("revision"),
                x.getString("revision_sha256"),
                x.getString("base_sha256"),
                hash(x.getString("comment"))),
        BY_SUBMISSION + "('DECISION_MADE')",
        e ->
            said(
                data(e, "verdict"),
                actor(e),
                e.getInt("revision"),
                data(e, "revisionSha256"),
                data(e, "baseSha256"),
                data(e, "commentSha256")));
  }

  private static @Nullable String hash(@Nullable String comment) {
    return comment == null ? null : Sha256.of(comment);
  }

  private static String said(
      @Nullable Object verdict,
      String reviewer,
      int revision,
      @Nullable Object sha256,
      @Nullable Object base,
      @Nullable Object comment) {
    return "%s by %s of revision %d with SHA-256 %s against %s, its comment with %s"
        .formatted(verdict, reviewer, revision, sha256, base, comment);
  }

  private void publications() throws SQLException {
    compare(
        "select p.witness_id, p.*, c.username from publication p"
            + " join contributor c on c.id = p.publisher_id",
        p -> "publication " + p.getLong("id"),
        p -> shown(p.getInt("revision"), p.getString("username"), p.getObject("submission_id")),
        BY_WITNESS + "('REVISION_PUBLISHED')",
        e -> shown(e.getInt("revision"), actor(e), e.getObject("submission")));
  }

  private static String shown(int revision, String publisher, @Nullable Object submission) {
    return "revision %d shown by %s for submission %s".formatted(revision, publisher, submission);
  }

  private void compare(
      String things, Told.Reading place, Told.Reading facts, String events, Told.Reading told)
      throws SQLException {
    try (Told left = new Told(database, things + IN_ORDER, place, facts);
        Told right =
            new Told(database, events + IN_ORDER, e -> "event " + e.getLong("number"), told)) {
      new Counterparts(left, right, findings).check();
    }
  }

  private static String actor(ResultSet event) throws SQLException {
    return event.getString("actor");
  }

  private static @Nullable Object data(ResultSet event, String name) throws SQLException {
    return EventData.of(event).get(name);
  }
}
