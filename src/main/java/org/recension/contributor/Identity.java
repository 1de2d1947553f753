package org.recension.contributor;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.recension.rule.Role;

/** A contributor as the framework's security knows them. */
final class Identity {

  private Identity() {}

  static SecurityIdentity of(Contributor contributor, Set<Role> roles, boolean byToken) {
    QuarkusSecurityIdentity.Builder identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(contributor.username()))
            .addAttribute(Caller.CONTRIBUTOR, contributor)
            .addAttribute(Caller.ROLES, roles)
            .addAttribute(Caller.BY_TOKEN, byToken);
    roles.forEach(role -> identity.addRole(role.name()));
    return identity.build();
  }
}
