package org.recension.contributor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.recension.problem.Unauthenticated;
import org.recension.rule.Role;

/** Who is calling, and what they may do and read at this moment. */
@RequestScoped
public class Caller {

  static final String CONTRIBUTOR = "contributor";
  static final String ROLES = "roles";
  static final String BY_TOKEN = "byToken";

  private final SecurityIdentity identity;
  private final Openness openness;

  Caller(SecurityIdentity identity, Openness openness) {
    this.identity = identity;
    this.openness = openness;
  }

  /** The contributor who is signed in, if one is. */
  public Optional<Contributor> contributor() {
    return Optional.ofNullable(identity.getAttribute(CONTRIBUTOR));
  }

  /** The contributor who is signed in; 401 if nobody is. */
  public Contributor signedIn() {
    return contributor().orElseThrow(() -> new Unauthenticated("Sign in to do this"));
  }

  /** The roles that count for this call: a token may carry fewer than its owner has. */
  public Set<Role> roles() {
    Set<Role> roles = identity.getAttribute(ROLES);
    return roles == null ? Set.of() : roles;
  }

  /** Whether nobody is signed in, so that only what is open to the world may be shown. */
  public boolean isAnonymous() {
    return contributor().isEmpty();
  }

  /** Refuses one who is not signed in, where reading is closed to the world. */
  public void requireReading() {
    if (!openness.toAnyone()) {
      signedIn();
    }
  }

  /** Refuses one who is not signed in, unless the text is open to the world. */
  public void requireReading(String what, boolean isPublic) {
    if (isAnonymous() && !(openness.toAnyone() && isPublic)) {
      throw new Unauthenticated(what + " is not published; sign in to read it");
    }
  }

  /** Whether a token, not a password, stands for the contributor. */
  boolean isByToken() {
    return Boolean.TRUE.equals(identity.getAttribute(BY_TOKEN));
  }
}
