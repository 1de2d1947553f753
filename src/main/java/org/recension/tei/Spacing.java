package org.recension.tei;

import org.jspecify.annotations.Nullable;

/**
 * Tidies white space as TEI means it: a run of it is one space, and where a paragraph or a line
 * begins or ends it is none. Where the file says that it counts, it stays.
 */
final class Spacing {

  /** Whether the words before are the beginning of a block, or end with a space. */
  private boolean isAtStart = true;

  private boolean isBlank;

  /** The words whose last character is the space before what comes next. */
  private @Nullable Words blank;

  private Spacing() {}

  static void tidy(Element text) {
    Spacing spacing = new Spacing();
    spacing.tidyInside(text);
    spacing.end();
  }

  private void tidyInside(Element element) {
    for (Content each : element.content()) {
      if (each instanceof Words words) {
        tidy(words, element);
      } else if (each instanceof Element child) {
        tidy(child, element);
      }
    }
  }

  private void tidy(Words words, Element parent) {
    if (Vocabulary.isContainer(parent) && words.isBlank()) {
      words.text().setLength(0);
    } else if (parent.preserve()) {
      solid();
    } else {
      collapse(words);
    }
  }

  private void tidy(Element child, Element parent) {
    String name = child.name();
    Vocabulary kind = Vocabulary.of(name);
    boolean isApart = kind == Vocabulary.BLOCK || kind == Vocabulary.LINE || name.equals("cell");
    if (isApart || name.equals("lb") || name.equals("milestone")) {
      end();
      tidyInside(child);
      end();
    } else if (isAlternative(child, parent)) {
      tidy(child);
    } else if (isMark(child)) {
      solid();
    } else if (kind != Vocabulary.DROPPED && kind != Vocabulary.NOTHING) {
      tidyInside(child);
    }
    if (name.equals("app") || name.equals("note")) {
      solid();
    }
  }

  /** Whether something is there although it holds no words. */
  private static boolean isMark(Element element) {
    return switch (element.name()) {
      case "pb", "gap" -> true;
      case "unclear" -> element.content().isEmpty();
      default -> false;
    };
  }

  /** Whether it stands beside the text; a reading that was chosen is the text itself. */
  private static boolean isAlternative(Element child, Element parent) {
    return switch (child.name()) {
      case "note" -> true;
      case "rdg" -> parent.name().equals("app") || parent.name().equals("rdgGrp");
      case "corr", "reg", "expan" -> parent.name().equals("choice");
      default -> false;
    };
  }

  private void collapse(Words words) {
    StringBuilder text = words.text();
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Words.isSpace(c)) {
        text.setCharAt(size++, c);
        solid();
      } else if (!isBlank && !isAtStart) {
        text.setCharAt(size++, ' ');
        isBlank = true;
        blank = words;
      }
    }
    text.setLength(size);
  }

  private void solid() {
    isAtStart = false;
    isBlank = false;
    blank = null;
  }

  /** Here nothing may end with a space, and nothing begin with one. */
  private void end() {
    if (blank != null) {
      blank.text().setLength(blank.text().length() - 1);
    }
    solid();
    isAtStart = true;
  }
}
