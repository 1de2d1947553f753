package org.recension.contributor;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether what is published is open to the world. Read once, not at every request. */
@Singleton
class Openness {

  private final boolean toAnyone;

  Openness(@ConfigProperty(name = "recension.anonymous-reading") boolean toAnyone) {
    this.toAnyone = toAnyone;
  }

  boolean toAnyone() {
    return toAnyone;
  }
}
