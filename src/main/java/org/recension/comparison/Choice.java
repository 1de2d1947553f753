package org.recension.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Ref;
import org.recension.document.Witness;
import org.recension.notation.Layer;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionItem;

/**
 * Texts of one witness that can be chosen for a comparison.
 *
 * @param published its number, or null
 * @param latest its number, or null where only what is published may be read
 */
public record Choice(
    String siglum,
    String title,
    @Nullable Integer published,
    @Nullable Integer latest,
    List<RevisionItem> revisions) {

  /** One of the two texts as it is asked for. */
  public record Asked(String ref, @Nullable Layer layer) {

    static Asked of(Ref ref) {
      return new Asked(ref.siglum() + "@" + ref.which(), ref.layer());
    }

    /** Whether it is a text of a witness. */
    boolean isOf(String siglum) {
      return ref.startsWith(siglum + "@");
    }

    /** Whether it is {@code latest} or {@code published} of a witness. */
    public boolean isThat(String siglum, String which) {
      return ref.equals(siglum + "@" + which);
    }

    /** Whether it is the revision of that number of a witness. */
    public boolean isNumbered(String siglum, int number) {
      return isThat(siglum, String.valueOf(number));
    }

    public boolean isIn(Layer other) {
      return other == layer;
    }

    /** All layers there are. */
    public List<Layer> layers() {
      return List.of(Layer.values());
    }
  }

  static List<Choice> of(List<Witness> witnesses, List<Revision> recent, boolean isAnonymous) {
    List<Choice> choices = new ArrayList<>();
    for (Witness witness : witnesses) {
      List<RevisionItem> revisions =
          recent.stream()
              .filter(r -> r.witness().siglum().equals(witness.siglum()))
              .map(RevisionItem::of)
              .toList();
      Integer latest = isAnonymous || witness.latest() == 0 ? null : witness.latest();
      choices.add(
          new Choice(witness.siglum(), witness.title(), witness.published(), latest, revisions));
    }
    return choices;
  }

  /** Whether a ref is none of those listed, so that it has to be added. */
  public boolean lacks(Asked asked) {
    return asked.isOf(siglum)
        && refs().noneMatch(asked.ref()::equals)
        && revisions.stream().noneMatch(r -> asked.isNumbered(siglum, r.number()));
  }

  /** Two texts that are worth a look where none are asked for. */
  static List<Asked> proposed(List<Choice> choices) {
    List<Asked> texts =
        choices.stream().flatMap(Choice::refs).map(ref -> new Asked(ref, null)).limit(2).toList();
    return texts.size() == 2 ? texts : List.of(new Asked("", null), new Asked("", null));
  }

  private Stream<String> refs() {
    return Stream.of(
            published == null ? null : siglum + "@published",
            latest == null ? null : siglum + "@latest")
        .filter(ref -> ref != null);
  }
}
