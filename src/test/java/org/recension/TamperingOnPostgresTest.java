package org.recension;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(Postgres.class)
class TamperingOnPostgresTest extends Tampering {

  @BeforeEach
  void on_postgres() {
    Postgres.isThere();
  }
}
