package org.recension.tei;

import java.util.List;
import org.recension.notation.Node;
import org.recension.notation.Notation;

/** What a note may be called in our notation. */
final class Labels {

  static final String NOTE = "note";
  static final String TRANSLATORS_NOTE = "Translator's note";

  private static final int LONGEST_PROBE = 100;

  private Labels() {}

  /** Whether a bracket with this label is read as a note of this name. */
  static boolean isLabel(String label) {
    boolean isBare =
        label.chars().allMatch(c -> c == ' ' || c == '\'' || c == '’' || Character.isLetter(c));
    if (!isBare || label.length() > LONGEST_PROBE) {
      return isBare;
    }
    List<Node> nodes = Notation.of("[" + label + ":x]").nodes();
    return nodes.size() == 1
        && nodes.get(0) instanceof Node.Note note
        && note.label().equals(label);
  }
}
