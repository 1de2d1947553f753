package org.recension;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

/** The service or its PostgreSQL killed; the service outlives the end of the database. */
class KillOnPostgresIT extends Killing {

  @AutoClose private Server server;
  private boolean databaseKilled;

  @BeforeEach
  void postgres_runs() {
    server = Server.in(directory.resolve("postgres"));
  }

  @Override
  Map<String, String> database() {
    return server.environment();
  }

  @Override
  Line line(RunningJar jar) {
    return Line.thatMayBeClosed(jar);
  }

  @Override
  void kill(RunningJar jar) throws Exception {
    databaseKilled = random.nextBoolean();
    if (databaseKilled) {
      server.kill();
    } else {
      jar.kill();
    }
  }

  @Override
  RunningJar restarted(RunningJar jar) throws Exception {
    if (!databaseKilled) {
      return started();
    }
    server.restart();
    jar.awaitReady();
    return jar;
  }
}
