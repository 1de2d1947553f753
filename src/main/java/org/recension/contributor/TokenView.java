package org.recension.contributor;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.rule.Role;

/** A token as its owner sees it afterwards: never the secret. */
record TokenView(
    long id,
    String name,
    @Schema(description = "The roles it is limited to; null: all that its owner has")
        @Nullable List<Role> scopes,
    Instant createdAt,
    Instant expiresAt) {

  static TokenView of(Token t) {
    return new TokenView(t.id(), t.name(), sorted(t), t.createdAt(), t.expiresAt());
  }

  static @Nullable List<Role> sorted(Token t) {
    return t.scopes() == null ? null : t.scopes().stream().sorted().toList();
  }
}
