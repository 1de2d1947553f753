package org.recension;

import java.util.Map;

/** Turns those who use the API to the packaged service, which is not where Quarkus puts its own. */
final class Asked implements AutoCloseable {

  private final Map<String, String> settings;

  private Asked(Map<String, String> settings) {
    this.settings = settings;
    settings.forEach(System::setProperty);
  }

  static Asked of(RunningJar jar) {
    return new Asked(
        Map.of(
            "test.url", jar.address(),
            "recension.demo-password", RunningJar.PASSWORD,
            "recension.admin-password", RunningJar.PASSWORD));
  }

  @Override
  public void close() {
    settings.keySet().forEach(System::clearProperty);
  }
}
