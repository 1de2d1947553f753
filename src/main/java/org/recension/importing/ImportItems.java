package org.recension.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of the imports. */
@ApplicationScoped
class ImportItems implements PanacheRepository<ImportItem> {

  /** Keeps one, and does not hold on to it. */
  void keep(ImportItem item) {
    persistAndFlush(item);
    getEntityManager().detach(item);
  }

  /** The first one to be worked on. */
  Optional<ImportItem> firstWaiting(Import whole) {
    return find("whole = ?1 and state = ?2 order by number", whole, ItemState.WAITING)
        .firstResultOptional();
  }

  /** In their order, from after a number, without the files themselves. */
  List<ImportItemView> after(Import whole, int number, @Nullable ItemState state, int limit) {
    return getEntityManager()
        .createQuery(
            "select new org.recension.importing.ImportItemView(number, name, line, state, document,"
                + " problem, field, reason) from ImportItem"
                + " where whole = ?1 and number > ?2 and (state = ?3 or ?3 is null) order by number",
            ImportItemView.class)
        .setParameter(1, whole)
        .setParameter(2, number)
        .setParameter(3, state)
        .setMaxResults(limit)
        .getResultList();
  }

  /** None that waits will be worked on. */
  void cancelWaiting(Import whole) {
    update(
        "state = ?1 where whole = ?2 and state = ?3",
        ItemState.CANCELLED,
        whole,
        ItemState.WAITING);
  }
}
