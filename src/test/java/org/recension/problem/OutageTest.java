package org.recension.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a database answers when too many want the same thing is no fault of ours. */
class OutageTest {

  private static final String URL = "jdbc:h2:mem:outage;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50";

  @Test
  void a_row_that_others_hold_for_too_long_is_waited_for_in_vain() throws SQLException {
    try (Connection first = DriverManager.getConnection(URL);
        Connection second = DriverManager.getConnection(URL);
        Statement holding = first.createStatement();
        Statement waiting = second.createStatement()) {
      holding.execute("create table chain_head (id int primary key)");
      holding.execute("insert into chain_head values (1)");
      first.setAutoCommit(false);
      holding.execute("select * from chain_head where id = 1 for update");

      SQLException refused =
          catchThrowableOfType(
              SQLException.class,
              () -> waiting.execute("select * from chain_head where id = 1 for update"));

      assertThat(Outage.in(new PersistenceException(refused))).contains(Outage.LATE);
      assertThat(Outage.in(atTheCommit(refused))).contains(Outage.LATE);
    }
  }

  /** As the transaction manager tells what went wrong while it committed. */
  private static Throwable atTheCommit(SQLException e) {
    RollbackException rolledBack = new RollbackException("Error while committing");
    rolledBack.addSuppressed(new LockTimeoutException(e));
    return new QuarkusTransactionException(rolledBack);
  }

  @Test
  void a_connection_that_others_hold_for_too_long_is_waited_for_in_vain() throws SQLException {
    AgroalDataSourceConfigurationSupplier pool = new AgroalDataSourceConfigurationSupplier();
    pool.connectionPoolConfiguration()
        .maxSize(1)
        .acquisitionTimeout(Duration.ofSeconds(1))
        .connectionFactoryConfiguration()
        .jdbcUrl("jdbc:h2:mem:outage-pool");
    try (AgroalDataSource source = AgroalDataSource.from(pool);
        Connection held = source.getConnection()) {
      SQLException refused =
          catchThrowableOfType(SQLException.class, () -> source.getConnection().close());

      assertThat(Outage.in(new PersistenceException(refused))).contains(Outage.LATE);
      assertThat(held.isClosed()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "08006, GONE",
    "25006, READ_ONLY",
    "40P01, LATE",
    "53100, GONE",
    "55P03, LATE",
    "57014, LATE",
    "57P01, GONE",
    "23505,"
  })
  void a_replica_a_deadlock_and_a_wait_are_no_faults_of_ours(String state, Outage outage) {
    Throwable refused = atTheCommit(new SQLException("refused", state));

    assertThat(Outage.isIn(refused)).isEqualTo(outage != null);
    assertThat(Outage.in(refused)).isEqualTo(Optional.ofNullable(outage));
  }

  @Test
  void a_statement_that_is_wrong_is_our_fault() throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      SQLException wrong =
          catchThrowableOfType(SQLException.class, () -> statement.execute("selec 1"));

      assertThat(Outage.in(wrong)).isEmpty();
      assertThat(Outage.isIn(wrong)).isFalse();
    }
  }
}
