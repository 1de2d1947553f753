package org.recension.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.evidence.Hash;
import org.recension.evidence.Peaks;
import org.recension.history.CanonicalJson;
import org.recension.history.EventType;
import org.recension.history.EventView;

/** Reads all events in order: each follows the one before, and has the hash of what it says. */
final class ChainCheck {

  private static final String EVENTS =
      "select number, type, at, actor, document, witness, revision, submission, data, hash,"
          + " previous_hash from event where number > ? order by number";
  private static final String START = "0".repeat(64);
  private static final int PAGE = 1_000;

  private final Opened database;
  private final Findings findings;
  private final CheckpointCheck checkpoint;
  private final CanonicalJson json = new CanonicalJson();
  private final Peaks peaks = new Peaks();

  private long last;
  private String lastHash = START;
  private int heads;

  ChainCheck(Opened database, Findings findings, CheckpointCheck checkpoint) {
    this.database = database;
    this.findings = findings;
    this.checkpoint = checkpoint;
  }

  /** The tree of all events, once all are read. */
  Peaks run() throws SQLException {
    checkpoint.meet(peaks);
    new Pages(database, EVENTS, PAGE).each(this::event);
    database.each("select number, hash from chain_head", this::head);
    if (heads != 1) {
      findings.add("chain_head", "has " + heads + " rows, and not the one that every event moves");
    }
    checkpoint.end(peaks);
    return peaks;
  }

  private void event(ResultSet row) throws SQLException {
    long number = row.getLong("number");
    String place = "event " + number;
    if (number != last + 1) {
      findings.add(place, "events " + (last + 1) + " to " + (number - 1) + " are missing");
    }
    if (!lastHash.equals(row.getString("previous_hash"))) {
      findings.add(place, "does not follow the event before: its previous hash is another");
    }
    String hash = row.getString("hash");
    if (!hash.equals(recomputed(row, hash))) {
      findings.add(place, "was changed: its hash is not the hash of what it says");
    }
    peaks.append(leaf(hash));
    checkpoint.meet(peaks);
    last = number;
    lastHash = hash;
    findings.passed(number, "events");
  }

  private void head(ResultSet row) throws SQLException {
    heads++;
    if (row.getLong("number") != last || !lastHash.equals(row.getString("hash"))) {
      findings.add(
          "chain_head 1", "is event " + row.getLong("number") + ", but the last is " + last);
    }
  }

  private @Nullable String recomputed(ResultSet row, String hash) throws SQLException {
    try {
      String text = row.getString("data");
      Map<String, Object> data = json.read(text);
      return json.write(data).equals(text) ? view(row, data, hash).hashBy(json) : null;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return null;
    }
  }

  private static EventView view(ResultSet row, Map<String, Object> data, String hash)
      throws SQLException {
    return new EventView(
        row.getLong("number"),
        EventType.valueOf(row.getString("type")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Objects.requireNonNullElse(row.getString("actor"), ""),
        row.getString("document"),
        row.getString("witness"),
        row.getObject("revision", Integer.class),
        row.getObject("submission", Long.class),
        data,
        hash,
        row.getString("previous_hash"));
  }

  private static Hash leaf(String hash) {
    try {
      return Hash.ofEvent(hash);
    } catch (IllegalArgumentException e) {
      return Hash.ofEvent(START);
    }
  }
}
