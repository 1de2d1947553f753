package org.recension.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.Session;

/** Lets one transaction at a time go on with a row, on both databases alike. */
@ApplicationScoped
public class RowLock {

  private final EntityManager database;

  RowLock(EntityManager database) {
    this.database = database;
  }

  /** Locks a row until the transaction ends; what stands in some of its columns then. */
  public Object take(String table, long id, String columns) {
    boolean isEmbedded = turn(InTurn::takeTurn, table, id);
    // H2 cannot read the weaker one; in PostgreSQL it lets others refer to the row meanwhile.
    String lock = isEmbedded ? " for update" : " for no key update";
    return database
        .createNativeQuery("select " + columns + " from " + table + " where id = ?1" + lock)
        .setParameter(1, id)
        .getSingleResult();
  }

  /** Locks the row until the transaction ends, then reads it anew, as the last writer left it. */
  public <T> T take(T entity, String table, long id) {
    take(table, id, "id");
    database.refresh(entity);
    return entity;
  }

  /** Locks the first row of those a question finds, unless somebody else has it; its id. */
  public Optional<Long> takeFree(String table, String question) {
    Optional<Long> id =
        database
            .createNativeQuery(question + " for update skip locked", Long.class)
            .getResultStream()
            .findFirst()
            .map(found -> ((Number) found).longValue());
    // Whoever wants it from now on waits for its turn; who came just before waits in the database.
    id.ifPresent(found -> turn(InTurn::takeFreeTurn, table, found));
    return id;
  }

  /** Takes a turn where there are turns; whether there are. */
  private boolean turn(Taking taking, String table, long id) {
    return database
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              boolean hasTurns = connection.isWrapperFor(InTurn.class);
              if (hasTurns) {
                taking.take(connection.unwrap(InTurn.class), table + " " + id);
              }
              return hasTurns;
            });
  }

  /** How a row is asked for. */
  private interface Taking {
    void take(InTurn connection, String row) throws SQLException;
  }
}
