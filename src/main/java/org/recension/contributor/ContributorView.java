package org.recension.contributor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.recension.rule.Role;

/** An account as its owner and the administrators see it. */
public record ContributorView(
    String username, String displayName, List<Role> roles, boolean active, Instant createdAt) {

  static ContributorView of(Contributor c) {
    return new ContributorView(
        c.username(),
        c.displayName(),
        c.roles().stream().sorted().toList(),
        c.active(),
        c.createdAt());
  }

  /** The same with the roles that a sign-in carries. */
  ContributorView with(Set<Role> effective) {
    return new ContributorView(
        username, displayName, effective.stream().sorted().toList(), active, createdAt);
  }
}
