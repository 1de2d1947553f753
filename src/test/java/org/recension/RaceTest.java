package org.recension;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RaceTest extends Race {

  @Override
  int rounds() {
    return 500;
  }
}
