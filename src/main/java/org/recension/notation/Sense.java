package org.recension.notation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** How words begin that can be more than words. */
  private static final String CODES = "sip?0123456789";

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

  /** Where the words of a bracket begin: after its label, or after a backslash in place of it. */
  static int contentStart(String text, int start) {
    boolean isWords = start + 1 < text.length() && text.charAt(start) == Signs.ESCAPE;
    if (isWords) {
      char first = text.charAt(start + 1);
      return isOfLabel(first) || Character.isDigit(first) || Signs.isBlank(first)
          ? start + 1
          : start;
    }
    return Math.max(start, labelEnd(text, start) + 1);
  }

  /** Where the label of a bracket ends, at its colon; -1 if it has none. */
  static int labelEnd(String text, int start) {
    boolean blank = true;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return blank ? -1 : i;
      }
      if (!isOfLabel(c)) {
        return -1;
      }
      blank &= c == ' ';
    }
    return -1;
  }

  private static boolean isOfLabel(char c) {
    return c == ' ' || c == '\'' || c == '’' || Character.isLetter(c);
  }

  static Sense ofLabel(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return name.length() == 1 ? VARIANT : LABELS.getOrDefault(name, UNKNOWN);
  }

  /** What it means without a label; only bare words can be more than words. */
  static Sense ofWords(String text, int start, int end, boolean plain) {
    if (plain && end - start <= LONGEST_CODE) {
      String words = text.substring(start, end).strip();
      if (!words.isEmpty() && CODES.indexOf(Character.toLowerCase(words.charAt(0))) >= 0) {
        Sense code = ofCode(words.toLowerCase(Locale.ROOT));
        if (code != null) {
          return code;
        }
      }
    }
    return ofBareWords(text, start, end);
  }

  /** What words mean that are neither a label nor more than words. */
  static Sense ofBareWords(String text, int start, int end) {
    return isAsked(text, start, end) ? UNCERTAIN : SUPPLIED;
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

  private static @Nullable Sense ofCode(String words) {
    if (words.equals("sic")) {
      return SIC;
    }
    if (words.equals("?") || words.equals("illegible") || Quantity.of(words) != null) {
      return ILLEGIBLE;
    }
    return isPage(words) ? PAGE_BREAK : null;
  }

  /** Whether the question mark at the end is a sign: an even number of backslashes before it. */
  private static boolean isAsked(String text, int start, int end) {
    int at = end - 1;
    if (at < start || text.charAt(at) != '?') {
      return false;
    }
    while (at > start && text.charAt(at - 1) == Signs.ESCAPE) {
      at--;
    }
    return (end - 1 - at) % 2 == 0;
  }

  private static boolean isPage(String words) {
    String page = words.startsWith("page ") ? words.substring("page ".length()).strip() : "";
    return !page.isEmpty()
        && Character.isDigit(page.charAt(0))
        && page.chars().allMatch(Character::isLetterOrDigit);
  }
}
