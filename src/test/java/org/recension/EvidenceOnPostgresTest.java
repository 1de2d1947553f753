package org.recension;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(Postgres.class)
class EvidenceOnPostgresTest extends Evidence {

  @BeforeEach
  void on_postgres() {
    Postgres.isThere();
  }
}
