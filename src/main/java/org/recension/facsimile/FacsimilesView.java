package org.recension.facsimile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of a witness, page by page, and where a manifest names pictures elsewhere. */
public record FacsimilesView(List<FacsimileView> items, @Nullable String manifest) {

  /** Whether there is anything to look at. */
  public boolean anything() {
    return !items.isEmpty() || manifest != null;
  }

  /** Whether all there is to look at is elsewhere, so that a browser has to fetch it there. */
  @JsonIgnore
  public boolean isElsewhere() {
    return items.isEmpty() && manifest != null;
  }

  /** The picture of a page, or of the first where there is no such page; null without pictures. */
  public @Nullable FacsimileView at(@Nullable String page) {
    FacsimileView first = items.isEmpty() ? null : items.get(0);
    return items.stream().filter(f -> f.page().equals(page)).findFirst().orElse(first);
  }
}
