package org.recension.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTurnsTest {

  private static final String ROW = "witness 1";
  private static final String OTHER_ROW = "witness 2";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final RowTurns turns = new RowTurns(Duration.ofMillis(100));

  /** How a transaction ends. */
  enum End {
    COMMIT,
    ROLLBACK,
    CLOSE;

    void of(Connection connection) throws SQLException {
      switch (this) {
        case COMMIT -> connection.commit();
        case ROLLBACK -> connection.rollback();
        case CLOSE -> connection.close();
      }
    }
  }

  @AfterEach
  void nobody_waits() {
    threads.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void who_waits_for_a_row_has_it_when_the_other_transaction_ends(End end, @TempDir Path directory)
      throws Exception {
    EitherDriver driver = new EitherDriver();
    try (Connection first = connected(driver, directory);
        Connection second = connected(driver, directory)) {
      first.unwrap(InTurn.class).takeTurn(ROW);
      Future<?> waiting =
          threads.submit(
              () -> {
                second.unwrap(InTurn.class).takeTurn(ROW);
                return ROW;
              });

      assertThatThrownBy(() -> waiting.get(100, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      end.of(first);
      assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(ROW);
    }
  }

  @Test
  void a_row_that_somebody_has_is_refused_after_a_while() throws Exception {
    turns.take("first", ROW);

    assertThatThrownBy(() -> turns.take("second", ROW))
        .isInstanceOf(SQLTimeoutException.class)
        .hasMessage("witness 1 was not free within 100 ms");
    assertThatCode(() -> turns.take("first", ROW)).doesNotThrowAnyException();
    assertThatCode(() -> turns.take("second", OTHER_ROW)).doesNotThrowAnyException();
  }

  @Test
  void who_gave_up_is_not_given_the_row() throws Exception {
    turns.take("first", ROW);
    assertThatThrownBy(() -> turns.take("second", ROW)).isInstanceOf(SQLTimeoutException.class);
    turns.release("first");

    assertThatCode(() -> turns.take("third", ROW)).doesNotThrowAnyException();
  }

  @Test
  void a_free_row_is_taken_and_one_that_somebody_has_is_left() {
    turns.takeFree("first", ROW);
    turns.takeFree("second", ROW);
    turns.release("second");

    assertThatThrownBy(() -> turns.take("second", ROW)).isInstanceOf(SQLTimeoutException.class);
  }

  @Test
  void rows_are_given_in_the_order_in_which_they_were_asked_for() throws Exception {
    RowTurns patient = new RowTurns(Duration.ofSeconds(10));
    List<Integer> had = new CopyOnWriteArrayList<>();
    List<Future<?>> all = new ArrayList<>();
    patient.take("first", ROW);
    for (int i = 0; i < 5; i++) {
      int number = i;
      all.add(
          threads.submit(
              () -> {
                patient.take(number, ROW);
                had.add(number);
                patient.release(number);
                return number;
              }));
      TimeUnit.MILLISECONDS.sleep(50);
    }
    patient.release("first");
    for (Future<?> one : all) {
      one.get(10, TimeUnit.SECONDS);
    }

    assertThat(had).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void who_is_interrupted_does_not_wait() throws Exception {
    turns.take("first", ROW);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> turns.take("second", ROW)).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static Connection connected(EitherDriver driver, Path directory) throws SQLException {
    Properties account = new Properties();
    account.setProperty("user", "recension");
    account.setProperty("password", "");
    String url = "jdbc:h2:file:" + directory.resolve("turns");
    Connection connection = Objects.requireNonNull(driver.connect(url, account));
    connection.setAutoCommit(false);
    return connection;
  }
}
