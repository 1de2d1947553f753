package org.recension.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowLockTest {

  private static final String TABLE = "chain_head";
  private static final String WAITING_IN_H2 =
      "select count(*) from information_schema.sessions where blocker_id is not null";

  @Inject RowLock rows;
  @Inject EntityManager database;

  @Test
  void who_waits_for_a_row_does_not_wait_in_h2() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<?> other =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  rows.take(TABLE, 1, "id");
                  Future<?> waiting = thread.submit(this::takeAndLeave);
                  assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS))
                      .isInstanceOf(TimeoutException.class);
                  assertThat(
                          database.createNativeQuery(WAITING_IN_H2, Long.class).getSingleResult())
                      .isEqualTo(0L);
                  return waiting;
                });

    other.get(10, TimeUnit.SECONDS);
    thread.shutdown();
  }

  private void takeAndLeave() {
    QuarkusTransaction.requiringNew().run(() -> rows.take(TABLE, 1, "id"));
  }
}
