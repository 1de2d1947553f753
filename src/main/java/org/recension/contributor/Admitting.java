package org.recension.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.problem.Conflict;
import org.recension.rule.Role;
import org.recension.storage.FirstCome;

/** Makes accounts, and changes them. */
@ApplicationScoped
public class Admitting {

  private final FirstCome firstCome;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Chronicle chronicle;
  private final Clock clock;

  Admitting(
      FirstCome firstCome,
      Passwords passwords,
      Sessions sessions,
      Chronicle chronicle,
      Clock clock) {
    this.firstCome = firstCome;
    this.passwords = passwords;
    this.sessions = sessions;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Admits a person under a name that nobody has. */
  public Contributor admit(
      String actor, String username, String displayName, String password, Set<Role> roles) {
    return admit(actor, new NewContributor(username, displayName, password, roles, true));
  }

  Contributor admit(String actor, NewContributor request) {
    Contributor contributor =
        new Contributor(
            request.username(),
            request.displayName(),
            passwords.hash(request.password()),
            request.roles(),
            Instant.now(clock));
    contributor.activate(!Boolean.FALSE.equals(request.active()));
    add(contributor);
    chronicle.append(account(EventType.CONTRIBUTOR_ADMITTED, actor, contributor));
    return contributor;
  }

  /** Admits one who comes with the token of an issuer for the first time. */
  Contributor admit(Passport passport) {
    Contributor contributor = new Contributor(passport, Instant.now(clock));
    add(contributor);
    chronicle.append(
        account(EventType.CONTRIBUTOR_ADMITTED, FirstAccount.SERVICE, contributor)
            .with("issuer", passport.issuer())
            .with("subject", passport.subject()));
    return contributor;
  }

  /** Gives one who came before the roles that the token has now. */
  Contributor assign(Contributor contributor, Passport passport) {
    if (contributor.active() && !contributor.roles().equals(passport.roles())) {
      contributor.assign(passport.roles());
      chronicle.append(
          account(EventType.CONTRIBUTOR_CHANGED, FirstAccount.SERVICE, contributor)
              .with("passwordChanged", false));
    }
    return contributor;
  }

  private void add(Contributor contributor) {
    firstCome.add(
        contributor,
        () -> Conflict.exists("There is a contributor " + contributor.username() + " already"));
  }

  /** Changes what an administrator may change of an account; it counts from the next call on. */
  void change(Contributor actor, Contributor contributor, ContributorChange change) {
    contributor.rename(change.displayName());
    contributor.assign(change.roles());
    contributor.activate(change.active());
    if (change.password() != null) {
      contributor.changePassword(passwords.hash(change.password()));
      sessions.endAll(contributor);
    }
    chronicle.append(
        account(EventType.CONTRIBUTOR_CHANGED, actor.username(), contributor)
            .with("passwordChanged", change.password() != null));
  }

  private static Happening account(EventType type, String actor, Contributor contributor) {
    return Happening.of(type, actor)
        .with("username", contributor.username())
        .with("roles", new TreeSet<>(contributor.roles()).stream().map(Role::name).toList())
        .with("active", contributor.active());
  }
}
