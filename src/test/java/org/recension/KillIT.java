package org.recension;

import java.util.Map;

/** The service killed as {@code kill -9} does it, on the embedded database. */
class KillIT extends Killing {

  @Override
  Map<String, String> database() {
    return Map.of();
  }

  @Override
  Line line(RunningJar jar) {
    return new Line(jar);
  }

  @Override
  void kill(RunningJar jar) throws InterruptedException {
    jar.kill();
  }

  @Override
  RunningJar restarted(RunningJar jar) throws Exception {
    return started();
  }
}
