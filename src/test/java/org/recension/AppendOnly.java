package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** Tests after which history has only grown, and its chain holds. */
abstract class AppendOnly {

  @AfterAll
  static void the_chain_holds() {
    Chain.verify();
  }

  @AfterEach
  void history_only_grew() {
    assertThat(WriteWatch.broken()).isEmpty();
  }
}
