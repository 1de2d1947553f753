package org.recension.judging;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.Lens;

/** How a reader wants to see what changed, as the address says it. */
record Look(
    @RestQuery @Nullable String view,
    @RestQuery @Nullable List<String> hide,
    @RestQuery @Nullable String context) {

  Lens at(String path) {
    return Lens.of(path, Map.of(), view, hide, context);
  }

  /** The query that says the same. */
  String query() {
    Lens lens = at("");
    return lens.isSide() ? lens.side() : lens.inline();
  }
}
