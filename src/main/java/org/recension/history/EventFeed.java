package org.recension.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what happened, for those who ask and for those who wait for more of it. */
@ApplicationScoped
class EventFeed {

  private final Events events;
  private final CanonicalJson json;

  EventFeed(Events events, CanonicalJson json) {
    this.events = events;
    this.json = json;
  }

  /** What happened after an event, in order. */
  @Transactional
  List<EventView> after(long number, int limit) {
    return events.after(number, limit).stream().map(e -> e.view(json.read(e.data()))).toList();
  }
}
