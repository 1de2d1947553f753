package org.recension.tei;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each witness a siglum of its own that a witness of ours may have. */
final class Sigla {

  private static final int LONGEST = 20;

  private final Set<String> taken = new HashSet<>();

  /** The name itself if it can be a siglum; otherwise what is left of it, and a finding. */
  String fit(@Nullable String name, Element at, Findings findings) {
    String fitting = shortened(name == null ? "" : name, LONGEST);
    fitting = fitting.isEmpty() ? "W" : fitting;
    String siglum = fitting;
    for (int i = 2; !taken.add(siglum); i++) {
      String end = "-" + i;
      siglum = shortened(fitting, LONGEST - end.length()) + end;
    }
    if (!siglum.equals(name)) {
      String message = name == null ? "A witness without a name" : "The witness “" + name + "”";
      findings.warn("siglum-changed", at, message + " is called " + siglum);
    }
    return siglum;
  }

  private static String shortened(String name, int longest) {
    StringBuilder siglum = new StringBuilder();
    for (int c : name.codePoints().toArray()) {
      boolean goesOn = siglum.length() > 0 && (c == '.' || c == '_' || c == '-');
      if ((goesOn || isLetterOrNumber(c)) && siglum.length() + Character.charCount(c) <= longest) {
        siglum.appendCodePoint(c);
      }
    }
    return siglum.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
