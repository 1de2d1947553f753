package org.recension.history;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;

/** An event as it is shown, and as it is hashed. */
public record EventView(
    @Schema(description = "Counts from 1 without gaps") long number,
    EventType type,
    Instant at,
    @Schema(description = "The username of the one who did it") String actor,
    @Schema(description = "The slug") @Nullable String document,
    @Schema(description = "The siglum") @Nullable String witness,
    @Nullable Integer revision,
    @Nullable Long submission,
    @Schema(description = "Further facts, by name") Map<String, Object> data,
    @Schema(description = "SHA-256 of the canonical JSON (RFC 8785) of all other members")
        String hash,
    @Schema(description = "The hash of the event before; 64 zeros before the first")
        String previousHash) {

  /** All members but the hash itself, by name in order: what the hash is taken of. */
  private Map<String, Object> hashed() {
    Map<String, Object> members = new TreeMap<>();
    members.put("number", number);
    members.put("type", type.name());
    members.put("at", at.toString());
    members.put("actor", actor);
    members.put("document", document);
    members.put("witness", witness);
    members.put("revision", revision);
    members.put("submission", submission);
    members.put("data", data);
    members.put("previousHash", previousHash);
    return members;
  }

  /** The hash of all that it says. */
  public String hashBy(CanonicalJson json) {
    return Sha256.of(json.write(hashed()));
  }

  EventView sealed(String itsHash) {
    return new EventView(
        number,
        type,
        at,
        actor,
        document,
        witness,
        revision,
        submission,
        data,
        itsHash,
        previousHash);
  }
}
