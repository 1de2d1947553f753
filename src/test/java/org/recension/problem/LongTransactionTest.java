package org.recension.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked for in a transaction that has reached its longest time is no fault of ours. */
@QuarkusTest
class LongTransactionTest {

  private static final int LONGEST_SECONDS = 1;
  private static final int PATIENCE = 1_000;

  @Inject EntityManager database;
  @Inject Annotated annotated;

  /** What is done once the transaction has been ended. */
  enum Then {
    NOTHING,
    ASK,
    FLUSH
  }

  /** A transaction as most beans begin one. */
  @ApplicationScoped
  static class Annotated {

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void run(Runnable work) {
      work.run();
    }
  }

  @ParameterizedTest
  @EnumSource
  void it_took_too_long_where_a_request_began_it(Then then) {
    Throwable e =
        catchThrowable(
            () ->
                QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> takeTooLong(then)));

    assertThat(Outage.in(e)).as("%s", e).contains(Outage.LATE);
  }

  @ParameterizedTest
  @EnumSource
  void it_took_too_long_where_a_bean_began_it(Then then) {
    Throwable e = catchThrowable(() -> annotated.run(() -> takeTooLong(then)));

    assertThat(Outage.in(e)).as("%s", e).contains(Outage.LATE);
  }

  private void takeTooLong(Then then) {
    ask();
    for (int i = 0; i < PATIENCE && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE; i++) {
      nap();
    }
    if (then == Then.ASK) {
      ask();
    } else if (then == Then.FLUSH) {
      database.flush();
    }
  }

  private static void nap() {
    try {
      TimeUnit.MILLISECONDS.sleep(10);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void ask() {
    database.createNativeQuery("select count(*) from document").getSingleResult();
  }
}
