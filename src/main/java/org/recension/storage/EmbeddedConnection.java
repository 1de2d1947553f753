package org.recension.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * A connection to H2 that has rows in its turn and, where that is asked for, returns from a commit
 * when what it committed is on the disk.
 */
final class EmbeddedConnection implements InvocationHandler, InTurn {

  private final Connection connection;
  private final RowTurns turns;
  private final @Nullable SharedSync sync;

  private EmbeddedConnection(Connection connection, RowTurns turns, @Nullable SharedSync sync) {
    this.connection = connection;
    this.turns = turns;
    this.sync = sync;
  }

  static Connection of(Connection connection, RowTurns turns, @Nullable SharedSync sync) {
    return (Connection)
        Proxy.newProxyInstance(
            EmbeddedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new EmbeddedConnection(connection, turns, sync));
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    // A rollback to somewhere within the transaction does not end it.
    boolean ends = arguments == null;
    return switch (method.getName()) {
      case "commit" -> {
        commit();
        yield null;
      }
      case "rollback", "close" -> ends ? end(method) : pass(method, arguments);
      case "isWrapperFor" -> isInTurn(arguments) || isTrue(pass(method, arguments));
      case "unwrap" -> isInTurn(arguments) ? this : pass(method, arguments);
      default -> pass(method, arguments);
    };
  }

  private static boolean isInTurn(@Nullable Object @Nullable [] arguments) {
    return arguments != null && arguments[0] == InTurn.class;
  }

  private static boolean isTrue(@Nullable Object answer) {
    return Boolean.TRUE.equals(answer);
  }

  private @Nullable Object pass(Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private @Nullable Object end(Method method) throws Throwable {
    try {
      return pass(method, null);
    } finally {
      turns.release(this);
    }
  }

  private void commit() throws SQLException {
    // Who only read has nothing to wait for.
    boolean written =
        sync != null
            && connection.unwrap(JdbcConnection.class).getSession().hasPendingTransaction();
    try {
      connection.commit();
    } finally {
      turns.release(this);
    }
    // Others go on with the rows meanwhile, and share the way to the disk.
    if (sync != null && written) {
      sync.await(this::checkpoint);
    }
  }

  private void checkpoint() throws SQLException {
    try (Statement checkpoint = connection.createStatement()) {
      checkpoint.execute("checkpoint sync");
      // H2 begins a transaction with every statement, also with this one.
      connection.commit();
    }
  }

  @Override
  public void takeTurn(String row) throws SQLException {
    turns.take(this, row);
  }

  @Override
  public void takeFreeTurn(String row) {
    turns.takeFree(this, row);
  }
}
