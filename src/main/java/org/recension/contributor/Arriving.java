package org.recension.contributor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.recension.problem.Conflict;
import org.recension.problem.Unauthenticated;

/** Lets in who comes with the token of the issuer: to the account made when they first came. */
@ApplicationScoped
class Arriving {

  private final Contributors contributors;
  private final Admitting admitting;

  Arriving(Contributors contributors, Admitting admitting) {
    this.contributors = contributors;
    this.admitting = admitting;
  }

  /** The account of the bearer, with the roles of the passport; none if it is not active. */
  Optional<Contributor> arrive(Passport passport) {
    return contributors
        .of(passport)
        .filter(known -> !known.active() || known.roles().equals(passport.roles()))
        .or(() -> Optional.of(letIn(passport)))
        .filter(Contributor::active);
  }

  private Contributor letIn(Passport passport) {
    try {
      return QuarkusTransaction.requiringNew().call(() -> welcome(passport));
    } catch (Conflict raced) {
      // Somebody came with the same passport at the same moment, or has the name for good.
      return QuarkusTransaction.requiringNew().call(() -> welcome(passport));
    }
  }

  private Contributor welcome(Passport passport) {
    // The name may have been given, a moment after it was asked for the passport, to the same one.
    Optional<Contributor> known =
        contributors.of(passport).or(() -> contributors.byName(passport.username()));
    if (known.filter(one -> !one.isBearerOf(passport)).isPresent()) {
      throw new Unauthenticated(
          "There is an account %s already, and nothing says that the bearer of this token owns it"
              .formatted(passport.username()));
    }
    return known
        .map(one -> admitting.assign(contributors.lockedForChange(one.username()), passport))
        .orElseGet(() -> admitting.admit(passport));
  }
}
