package org.recension.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Lets one transaction at a time go on with a row, on both databases alike. */
@ApplicationScoped
public class RowLock {

  private final EntityManager database;

  RowLock(EntityManager database) {
    this.database = database;
  }

  /** Locks the one row that a question finds until the transaction ends. */
  public void take(String question, String first, String second) {
    database
        .createNativeQuery(question + " for update")
        .setParameter(1, first)
        .setParameter(2, second)
        .getResultList();
  }

  /** Locks the first row of those a question finds, unless somebody else has it; its id. */
  public Optional<Long> takeFree(String question) {
    return database
        .createNativeQuery(question + " for update skip locked", Long.class)
        .getResultStream()
        .findFirst()
        .map(id -> ((Number) id).longValue());
  }

  /** Locks the row until the transaction ends, then reads it anew, as the last writer left it. */
  public <T> T take(T entity, String table, long id) {
    // Hibernate's own pessimistic lock asks PostgreSQL for “no key update”, which H2 cannot read.
    database
        .createNativeQuery("select id from " + table + " where id = ?1 for update")
        .setParameter(1, id)
        .getSingleResult();
    database.refresh(entity);
    return entity;
  }
}
