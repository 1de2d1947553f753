package org.recension.manner;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.Connection;
import org.hibernate.Session;

/** Reads in one transaction that sees nothing of what is committed meanwhile. */
@Snapshot
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class SnapshotInterceptor {

  private final Session database;

  SnapshotInterceptor(Session database) {
    this.database = database;
  }

  @AroundInvoke
  Object around(InvocationContext call) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              // The pool gives the connection its own level back.
              database.doWork(
                  c -> c.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
              return call.proceed();
            });
  }
}
