package org.recension.apparatus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that XML takes for identifiers, made of sigla that may be anything. */
final class Identifiers {

  private Identifiers() {}

  /** For each siglum a name, in order, no two the same: {@code H¹} becomes {@code H1}. */
  static List<String> of(List<String> sigla) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>(sigla.size());
    for (String siglum : sigla) {
      String name = name(siglum);
      String free = name;
      for (int i = 2; !taken.add(free); i++) {
        free = name + "." + i;
      }
      names.add(free);
    }
    return names;
  }

  private static String name(String siglum) {
    StringBuilder name = new StringBuilder();
    Normalizer.normalize(siglum, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(c -> name.append(part(c)));
    // Names with "app-" are those of places.
    boolean begins = isLetter(name.charAt(0)) && !name.toString().startsWith("app-");
    return begins ? name.toString() : "wit-" + name;
  }

  /** Only what every version of XML takes; any other character by its number. */
  private static String part(int c) {
    boolean fits = isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_';
    return fits ? Character.toString(c) : "u" + Integer.toHexString(c);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
