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

/** A connection to H2 whose commit returns when what it committed is on the disk. */
final class SyncedConnection implements InvocationHandler {

  private final Connection connection;
  private final SharedSync sync;

  private SyncedConnection(Connection connection, SharedSync sync) {
    this.connection = connection;
    this.sync = sync;
  }

  static Connection of(Connection connection, SharedSync sync) {
    return (Connection)
        Proxy.newProxyInstance(
            SyncedConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new SyncedConnection(connection, sync));
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.getName().equals("commit")) {
      commit();
      return null;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private void commit() throws SQLException {
    // Who only read has nothing to wait for.
    boolean written = connection.unwrap(JdbcConnection.class).getSession().hasPendingTransaction();
    connection.commit();
    if (written) {
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
}
