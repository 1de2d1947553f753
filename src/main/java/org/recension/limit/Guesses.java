package org.recension.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.recension.problem.TooMany;

/**
 * Makes guessing of passwords slow. A pause is for one account from one address, so that a stranger
 * locks nobody out; and, after many more, for the address.
 */
@ApplicationScoped
public class Guesses {

  /** No account has a longer name, so one is remembered no further. */
  private static final int LONGEST_NAME = 100;

  private record Guesser(String account, String address) {}

  private final boolean enabled;
  private final Pauses<Guesser> guessers;
  private final Pauses<String> addresses;

  Guesses(Limits limits, Clock clock) {
    this.enabled = limits.enabled();
    this.guessers = new Pauses<>(limits.guesses(), limits.longestPause(), clock::millis);
    this.addresses = new Pauses<>(limits.guessesOfAddress(), limits.longestPause(), clock::millis);
  }

  /** Refuses a password, even the right one, while the caller has to pause. */
  public void requirePause(String account, String address) {
    long left = Math.max(guessers.left(guesser(account, address)), addresses.left(address));
    if (enabled && left > 0) {
      throw new TooMany("Too many passwords were wrong; wait, and try again", left / 1000 + 1);
    }
  }

  /** The same for what names no account, such as a forged token. */
  public void requirePause(String address) {
    long left = addresses.left(address);
    if (enabled && left > 0) {
      throw new TooMany("Too many tokens were wrong; wait, and try again", left / 1000 + 1);
    }
  }

  public void wrong(String address) {
    addresses.failed(address);
  }

  public void wrong(String account, String address) {
    guessers.failed(guesser(account, address));
    addresses.failed(address);
  }

  /** Forgets the wrong ones for this account; those for others may still be guesses. */
  public void right(String account, String address) {
    guessers.succeeded(guesser(account, address));
  }

  private static Guesser guesser(String account, String address) {
    return new Guesser(account.substring(0, Math.min(account.length(), LONGEST_NAME)), address);
  }
}
