package org.recension.history;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something about to become an event: what, by whom, to which thing. */
public record Happening(
    EventType type,
    String actor,
    @Nullable String document,
    @Nullable String witness,
    @Nullable Integer revision,
    @Nullable Long submission,
    Map<String, Object> data) {

  public static Happening of(EventType type, String actor) {
    return new Happening(type, actor, null, null, null, null, Map.of());
  }

  public Happening to(String slug) {
    return new Happening(type, actor, slug, null, null, null, data);
  }

  public Happening to(String slug, String siglum) {
    return new Happening(type, actor, slug, siglum, revision, submission, data);
  }

  public Happening revision(int number) {
    return new Happening(type, actor, document, witness, number, submission, data);
  }

  public Happening submission(long id) {
    return new Happening(type, actor, document, witness, revision, id, data);
  }

  /** Adds a fact; a null is left out. */
  public Happening with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new TreeMap<>(data);
    more.put(name, value);
    return new Happening(type, actor, document, witness, revision, submission, more);
  }
}
