package org.recension.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Writes down what happened, in the transaction in which it happens. */
@ApplicationScoped
public class Chronicle {

  private final EntityManager database;
  private final CanonicalJson json;
  private final Clock clock;

  Chronicle(EntityManager database, CanonicalJson json, Clock clock) {
    this.database = database;
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
        .createNativeQuery("update chain_head set number = ?1, hash = ?2 where id = 1")
        .setParameter(1, number)
        .setParameter(2, event.hash())
        .executeUpdate();
  }

  // The row lock lets one transaction at a time append, so numbers have no gaps.
  private Object[] lockHead() {
    return (Object[])
        database
            .createNativeQuery("select number, hash from chain_head where id = 1 for update")
            .getSingleResult();
  }
}
