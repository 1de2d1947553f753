package org.recension.contributor;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.rule.Role;

/** A token just made, with its secret for the only time. */
record MadeToken(
    long id,
    String name,
    @Schema(description = "The secret, shown this once") String token,
    @Nullable List<Role> scopes,
    Instant createdAt,
    Instant expiresAt) {

  static MadeToken of(Token t, String secret) {
    return new MadeToken(
        t.id(), t.name(), secret, TokenView.sorted(t), t.createdAt(), t.expiresAt());
  }
}
