package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of its own for the same artifact, chosen by the address alone. */
public class Postgres implements QuarkusTestResourceLifecycleManager {

  private static final String MISSING = "recension.test.postgres-missing";

  private EmbeddedPostgres server;

  @Override
  public Map<String, String> start() {
    try {
      server = EmbeddedPostgres.builder().start();
    } catch (IOException | RuntimeException e) {
      System.setProperty(MISSING, e.toString());
      System.err.println("POSTGRESQL TESTS SKIPPED: it does not start: " + e);
      return Map.of();
    }
    System.clearProperty(MISSING);
    return Map.of(
        "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres");
  }

  @Override
  public void stop() {
    try {
      if (server != null) {
        server.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the test as skipped where no PostgreSQL could be started, and says why. */
  static void isThere() {
    String why = System.getProperty(MISSING);
    Assumptions.assumeTrue(why == null, () -> "PostgreSQL does not start: " + why);
    assertThat(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class))
        .startsWith("jdbc:postgresql:");
  }
}
