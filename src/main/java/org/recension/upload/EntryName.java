package org.recension.upload;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Characters;

/** Which names the entries of an archive may have, though nothing is ever written to one. */
final class EntryName {

  private static final int MOST = 200;
  private static final Set<String> NOWHERE = Set.of("", ".", "..");

  private EntryName() {}

  /** Why no honest archive has such a name, or null. */
  static @Nullable String fault(String name) {
    if (name.length() > MOST) {
      return "has a name of more than " + MOST + " characters";
    }
    if (Characters.fault(name) != null || name.indexOf('\n') >= 0) {
      return "has a control character in its name";
    }
    if (name.indexOf('\\') >= 0 || name.startsWith("/") || name.indexOf(':') >= 0) {
      return "has a name that is no relative path";
    }
    for (String part : name.split("/")) {
      if (NOWHERE.contains(part)) {
        return "has a name that leads elsewhere";
      }
    }
    return null;
  }

  /** The name as a message may hold it. */
  static String shown(String name) {
    String start = name.length() > MOST ? name.substring(0, MOST) + "…" : name;
    return start.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
  }
}
