package org.recension.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.recension.problem.NotFound;
import org.recension.storage.RowLock;

/** The imports in the background. */
@ApplicationScoped
class Imports implements PanacheRepository<Import> {

  private static final String TABLE = "import";
  private static final String OLDEST =
      "select i.id from import i where i.state = 'RUNNING' and exists (select 1 from import_item x"
          + " where x.import_id = i.id and x.state = 'WAITING') order by i.id limit 1";

  private final RowLock rows;

  Imports(RowLock rows) {
    this.rows = rows;
  }

  /** The one of that number, or NotFound. */
  Import numbered(long id) {
    return find("from Import i join fetch i.importer where i.id = ?1", id)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("No import " + id));
  }

  /** The same, while nobody works on it. */
  Import locked(long id) {
    return rows.take(numbered(id), TABLE, id);
  }

  /** Newest first, from below a number. */
  List<Import> below(long id, int limit) {
    return find("from Import i join fetch i.importer where i.id < ?1 order by i.id desc", id)
        .page(0, limit)
        .list();
  }

  /** The oldest on which there is work, unless another process is at it; locked from now on. */
  Optional<Import> oldestFree() {
    return rows.takeFree(TABLE, OLDEST).map(this::numbered);
  }
}
