package org.recension.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The hashes of all events in order, for whoever proves something of the history. */
@ApplicationScoped
public class EventHashes {

  private final EntityManager database;

  EventHashes(EntityManager database) {
    this.database = database;
  }

  /** The hashes of those after a number; as many as asked for, unless there are no more. */
  // In a transaction of its own: what might still be rolled back did not happen yet.
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<String> after(long number, int limit) {
    List<Object[]> rows =
        database
            .createQuery(
                "select e.number, e.hash from Event e where e.number > ?1 order by e.number",
                Object[].class)
            .setParameter(1, number)
            .setMaxResults(limit)
            .getResultList();
    List<String> hashes = new ArrayList<>(rows.size());
    for (Object[] row : rows) {
      if ((Long) row[0] != number + hashes.size() + 1) {
        throw new IllegalStateException("event " + (number + hashes.size() + 1) + " is missing");
      }
      hashes.add((String) row[1]);
    }
    return hashes;
  }

  /** The number of the last event. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long last() {
    Long last =
        database.createQuery("select max(e.number) from Event e", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }
}
