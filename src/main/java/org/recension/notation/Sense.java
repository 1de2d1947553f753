package org.recension.notation;

import java.util.Locale;
import java.util.Map;

/** What a bracket means, told by its label, or by its words where it has none. */
enum Sense {
  SUPPLIED,
  UNCERTAIN,
  ILLEGIBLE,
  PAGE_BREAK,
  SIC,
  CORRECTION,
  INSERTION,
  VARIANT,
  STRUCK_VARIANT,
  INSERTED_VARIANT,
  NOTE,
  TRANSLATORS_NOTE,
  ENDORSEMENT,
  UNKNOWN;

  /** The long form of notes names the sentence that was inserted and struck. */
  static final int MOST_LEVELS = 3;

  private static final int LONGEST_CODE = 40;

  private static final Map<String, Sense> LABELS =
      Map.of(
          "inserted by hand", INSERTION,
          "in the handwritten version", VARIANT,
          "deleted in the handwritten version", STRUCK_VARIANT,
          "inserted by hand in the handwritten version", INSERTED_VARIANT,
          "note", NOTE,
          "translator's note", TRANSLATORS_NOTE,
          "handwritten", ENDORSEMENT,
          "sic", CORRECTION);

  /** Where the label of a bracket ends, at its colon; -1 if it has none. */
  static int labelEnd(String text, int start) {
    boolean blank = true;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return blank ? -1 : i;
      }
      if (c != ' ' && c != '\'' && c != '’' && !Character.isLetter(c)) {
        return -1;
      }
      blank &= c == ' ';
    }
    return -1;
  }

  static Sense ofLabel(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return name.length() == 1 ? VARIANT : LABELS.getOrDefault(name, UNKNOWN);
  }

  /** What it means without a label; only bare words can be more than words. */
  static Sense ofWords(String text, int start, int end, boolean plain) {
    if (plain && end - start <= LONGEST_CODE) {
      String words = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
      if (words.equals("sic")) {
        return SIC;
      }
      if (words.equals("?") || words.equals("illegible") || Quantity.of(words) != null) {
        return ILLEGIBLE;
      }
      if (isPage(words)) {
        return PAGE_BREAK;
      }
    }
    return text.charAt(end - 1) == '?' ? UNCERTAIN : SUPPLIED;
  }

  boolean attaches() {
    return switch (this) {
      case SIC, CORRECTION, VARIANT, STRUCK_VARIANT, INSERTED_VARIANT -> true;
      default -> false;
    };
  }

  boolean needsWordBefore() {
    return this == SIC || this == CORRECTION;
  }

  /** How many signs it may put in one another. */
  int levels() {
    return switch (this) {
      case STRUCK_VARIANT, INSERTED_VARIANT -> 2;
      case NOTE, TRANSLATORS_NOTE -> MOST_LEVELS;
      default -> 1;
    };
  }

  private static boolean isPage(String words) {
    String page = words.startsWith("page ") ? words.substring("page ".length()).strip() : "";
    return !page.isEmpty()
        && Character.isDigit(page.charAt(0))
        && page.chars().allMatch(Character::isLetterOrDigit);
  }
}
