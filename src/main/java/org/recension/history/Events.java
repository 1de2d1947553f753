package org.recension.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All that happened, in order. */
@ApplicationScoped
class Events implements PanacheRepositoryBase<Event, Long> {

  List<Event> after(long number, int limit) {
    return find("number > ?1 order by number", number).page(0, limit).list();
  }
}
