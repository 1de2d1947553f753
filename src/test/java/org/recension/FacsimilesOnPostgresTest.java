package org.recension;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@WithTestResource(Postgres.class)
class FacsimilesOnPostgresTest extends Facsimiles {

  @BeforeEach
  void on_postgres() {
    Postgres.isThere();
  }
}
