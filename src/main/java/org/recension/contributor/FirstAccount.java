package org.recension.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.rule.Role;

/** The account without which nobody could make another. */
@ApplicationScoped
public class FirstAccount {

  /** The actor of what the service does by itself; no contributor can have this name. */
  public static final String SERVICE = "(service)";

  static final String USERNAME = "admin";

  private final Contributors contributors;
  private final Admitting admitting;
  private final Passwords passwords;
  private final Optional<String> chosen;

  FirstAccount(
      Contributors contributors,
      Admitting admitting,
      Passwords passwords,
      @ConfigProperty(name = "recension.admin-password") Optional<String> chosen) {
    this.contributors = contributors;
    this.admitting = admitting;
    this.passwords = passwords;
    this.chosen = chosen;
  }

  /** Makes {@code admin} where there is no account yet; returns the password if it invented it. */
  @Transactional
  public Optional<String> make() {
    if (contributors.count() > 0) {
      return Optional.empty();
    }
    String password = chosen.orElseGet(passwords::invent);
    admitting.admit(SERVICE, USERNAME, "Administrator", password, Set.of(Role.ADMIN, Role.EDITOR));
    return chosen.isPresent() ? Optional.empty() : Optional.of(password);
  }

  /** A password that nobody has chosen. */
  public String inventPassword() {
    return passwords.invent();
  }
}
