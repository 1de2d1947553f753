package org.recension.verification;

import java.sql.SQLException;
import java.util.List;

/** Looks for rows that the rules of review never make. */
final class RuleCheck {

  /** Which rows are wrong, by their number in a table, and why. */
  private record Wrong(String table, String why, String rows) {}

  // A revision is younger than its parents: one after the other leads to what was published.
  private static final String OPEN_PARENT =
      " except select r.witness_id, r.%1$s from revision r join public_revision o"
          + " on o.witness_id = r.witness_id and o.number = r.number where r.%1$s is not null";

  private static final List<Wrong> WRONG =
      List.of(
          new Wrong(
              "publication",
              "shows what its submission did not get approved",
              "select p.id from publication p left join submission s on s.id = p.submission_id"
                  + " where p.submission_id is not null and (s.id is null or s.state <> 'APPROVED'"
                  + " or s.witness_id <> p.witness_id or s.revision <> p.revision)"),
          new Wrong(
              "publication",
              "shows again what was never approved",
              "select p.id from publication p where p.submission_id is null and not exists"
                  + " (select 1 from publication q where q.witness_id = p.witness_id"
                  + " and q.revision = p.revision and q.submission_id is not null)"),
          new Wrong(
              "submission",
              "is approved, but not published",
              "select s.id from submission s where s.state = 'APPROVED' and not exists"
                  + " (select 1 from publication p where p.witness_id = s.witness_id"
                  + " and p.submission_id = s.id)"),
          new Wrong(
              "submission",
              "is approved, but nobody approved what it carries",
              "select s.id from submission s where s.state = 'APPROVED' and not exists"
                  + " (select 1 from decision x where x.submission_id = s.id"
                  + " and x.verdict = 'APPROVE' and x.revision = s.revision"
                  + " and x.revision_sha256 = s.revision_sha256)"),
          new Wrong(
              "submission",
              "carries a text that its revision does not have",
              "select s.id from submission s left join revision r on r.witness_id = s.witness_id"
                  + " and r.number = s.revision where r.id is null"
                  + " or r.sha256 <> s.revision_sha256"),
          new Wrong(
              "decision",
              "is about a text that its revision does not have",
              "select x.id from decision x join submission s on s.id = x.submission_id"
                  + " left join revision r on r.witness_id = s.witness_id"
                  + " and r.number = x.revision where r.id is null"
                  + " or r.sha256 <> x.revision_sha256"),
          new Wrong(
              "witness",
              "does not count its open submissions",
              "select w.id from witness w where w.open_submissions <> (select count(*)"
                  + " from submission s where s.witness_id = w.id and s.state = 'OPEN')"),
          new Wrong(
              "witness",
              "opens a revision to the world that it does not have",
              "select o.witness_id from public_revision o left join revision r"
                  + " on r.witness_id = o.witness_id and r.number = o.number where r.id is null"),
          new Wrong(
              "witness",
              "opens a revision to the world from which nothing published grew",
              "select witness_id, number from public_revision"
                  + " except select witness_id, revision from publication"
                  + OPEN_PARENT.formatted("parent")
                  + OPEN_PARENT.formatted("second_parent")),
          new Wrong(
              "publication",
              "shows what is not open to the world",
              "select p.id from publication p left join public_revision o"
                  + " on o.witness_id = p.witness_id and o.number = p.revision"
                  + " where o.witness_id is null"));

  private final Opened database;
  private final Findings findings;

  RuleCheck(Opened database, Findings findings) {
    this.database = database;
    this.findings = findings;
  }

  void run() throws SQLException {
    for (Wrong wrong : WRONG) {
      database.each(
          wrong.rows(), row -> findings.add(wrong.table() + " " + row.getLong(1), wrong.why()));
    }
  }
}
