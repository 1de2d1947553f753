package org.recension.contributor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recension.rule.Role;

/** Which names in the tokens of the issuer stand for which role here. */
@ConfigMapping(prefix = "recension.oidc.roles")
interface IssuerRoles {

  /** Names of groups whose people transcribe. */
  @WithDefault("TRANSCRIBER")
  Optional<Set<String>> transcriber();

  /** Names of groups whose people review. */
  @WithDefault("REVIEWER")
  Optional<Set<String>> reviewer();

  /** Names of groups whose people edit. */
  @WithDefault("EDITOR")
  Optional<Set<String>> editor();

  /** Names of groups whose people keep the accounts. */
  @WithDefault("ADMIN")
  Optional<Set<String>> admin();

  /** The roles that these names stand for; a name that stands for none is passed over. */
  default Set<Role> of(Set<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (!Collections.disjoint(namesOf(role), names)) {
        roles.add(role);
      }
    }
    return roles;
  }

  private Set<String> namesOf(Role role) {
    Optional<Set<String>> names =
        switch (role) {
          case TRANSCRIBER -> transcriber();
          case REVIEWER -> reviewer();
          case EDITOR -> editor();
          case ADMIN -> admin();
        };
    return names.orElse(Set.of());
  }
}
