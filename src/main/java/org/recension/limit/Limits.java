package org.recension.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is too much, as configured. */
@ConfigMapping(prefix = "recension.rate")
public interface Limits {

  /** Whether there are limits at all. */
  @WithDefault("true")
  boolean enabled();

  /** Requests of one caller in a minute. */
  @WithDefault("1200")
  int requests();

  /** Those of them that compare, collate, import or export. */
  @WithDefault("240")
  int costly();

  /** Wrong passwords for one account, from one address, before a pause. */
  @WithDefault("5")
  int guesses();

  /** Wrong passwords from one address, whatever the account, before a pause. */
  @WithDefault("50")
  int guessesOfAddress();

  /** The longest pause after a wrong password; it begins with a second and doubles. */
  @WithDefault("1m")
  Duration longestPause();
}
