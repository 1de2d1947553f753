package org.recension.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.recension.storage.RowLock;

/** Writes down what happened, in the transaction in which it happens. */
@ApplicationScoped
public class Chronicle {

  private static final long HEAD = 1;

  private final EntityManager database;
  private final RowLock rows;
  private final CanonicalJson json;
  private final Clock clock;

  Chronicle(EntityManager database, RowLock rows, CanonicalJson json, Clock clock) {
    this.database = database;
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  /** Appends one event to the chain. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Happening what) {
    Object[] head = lockHead();
    long number = ((Number) head[0]).longValue() + 1;
    EventView open =
        new EventView(
            number,
            what.type(),
            Instant.now(clock),
            what.actor(),
            what.document(),
            what.witness(),
            what.revision(),
            what.submission(),
            what.data(),
            "",
            (String) head[1]);
    EventView event = open.sealed(open.hashBy(json));
    database.persist(new Event(event, json.write(event.data())));
    database
        .createNativeQuery("update chain_head set number = ?1, hash = ?2 where id = ?3")
        .setParameter(1, number)
        .setParameter(2, event.hash())
        .setParameter(3, HEAD)
        .executeUpdate();
  }

  // The row lock lets one transaction at a time append, so numbers have no gaps.
  private Object[] lockHead() {
    return (Object[]) rows.take("chain_head", HEAD, "number, hash");
  }
}
