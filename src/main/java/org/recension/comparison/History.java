package org.recension.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.Graph.Node;
import org.recension.manner.Slice;
import org.recension.transcription.RevisionItem;

/**
 * Some revisions of a witness, the newest first, with a drawing of who descends from whom.
 *
 * @param next where older ones begin; null at the end
 * @param isNewest whether no newer ones come before
 */
public record History(List<Item> items, int width, @Nullable String next, boolean isNewest) {

  /**
   * One revision in the list.
   *
   * @param submission the open one that carries it; null where none does or may be shown
   */
  public record Item(
      RevisionItem revision, Graph.Row drawn, boolean isPublished, @Nullable Long submission) {

    /** How it is drawn. */
    public String look() {
      return isPublished ? "published" : submission != null ? "open" : "kept";
    }

    public boolean isMerge() {
      return revision.parents().size() > 1;
    }

    /** Whether it began a line. */
    public boolean isFirst() {
      return revision.parents().isEmpty();
    }
  }

  static History of(
      Slice<RevisionItem> slice,
      @Nullable Integer published,
      Map<Integer, Long> open,
      boolean isNewest) {
    Graph graph =
        Graph.of(slice.items().stream().map(r -> new Node(r.number(), r.parents())).toList());
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < slice.items().size(); i++) {
      RevisionItem revision = slice.items().get(i);
      boolean isPublished = published != null && published == revision.number();
      items.add(new Item(revision, graph.rows().get(i), isPublished, open.get(revision.number())));
    }
    return new History(items, graph.width(), slice.next(), isNewest);
  }
}
