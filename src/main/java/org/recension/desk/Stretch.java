package org.recension.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Op;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * A stretch of a text in which a conflict is resolved: what is settled, then a place that is not.
 *
 * @param place null at the end of the text
 */
record Stretch(Settled before, @Nullable Place place) {

  /** What a person takes at one place of a conflict. */
  enum Choice {
    /** What was put forward. */
    SENT,
    PUBLISHED,
    BASE,
    /** Words of their own. */
    OWN
  }

  /** Words on which everybody agrees, or that a merge settled. */
  record Settled(String text) {

    private static final int CONTEXT = 80;
    private static final int LEAST_FOLDED = 80;

    /** The words in three parts, the middle one to be folded, or in one. */
    public List<String> parts() {
      Words words = Words.of(text);
      int size = words.size();
      if (size < 2 * CONTEXT + LEAST_FOLDED) {
        return List.of(text);
      }
      return List.of(
          words.text(new Span(0, CONTEXT)),
          words.text(new Span(CONTEXT, size - CONTEXT)),
          words.text(new Span(size - CONTEXT, size)));
    }
  }

  /**
   * A place where two changed the base differently.
   *
   * @param number counts from 1
   * @param choice null where nobody has chosen yet
   * @param own the words in the box for words of one's own
   */
  record Place(
      int number, String base, String published, String sent, @Nullable Choice choice, String own) {

    /** What was put forward, word by word against the base. */
    public List<Piece> sentPieces() {
      return Piece.of(base, sent);
    }

    /** What is published, word by word against the base. */
    public List<Piece> publishedPieces() {
      return Piece.of(base, published);
    }

    public boolean isChosen(String name) {
      return choice != null && choice.name().equals(name);
    }

    /** The words that were chosen. */
    String chosen() {
      return choice == null
          ? ""
          : switch (choice) {
            case SENT -> sent;
            case PUBLISHED -> published;
            case BASE -> base;
            case OWN -> own;
          };
    }
  }

  /** Some words that stayed, went or came. */
  record Piece(Op op, String text) {

    static List<Piece> of(String from, String to) {
      Diff diff = Diff.between(Words.of(from), Words.of(to));
      List<Piece> pieces = new ArrayList<>();
      for (Edit edit : diff.edits()) {
        if (edit.op() == Op.EQUAL) {
          pieces.add(new Piece(Op.EQUAL, diff.to().text(edit.to())));
          continue;
        }
        if (!edit.from().isEmpty()) {
          pieces.add(new Piece(Op.DELETE, diff.from().text(edit.from())));
        }
        if (!edit.to().isEmpty()) {
          pieces.add(new Piece(Op.INSERT, diff.to().text(edit.to())));
        }
      }
      return pieces;
    }
  }

  String chosen() {
    return before.text() + (place == null ? "" : place.chosen());
  }
}
