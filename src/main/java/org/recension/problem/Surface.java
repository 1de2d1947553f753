package org.recension.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are for people with a browser, and which for programs and operators. Takes a path
 * as it is routed: with dots and percent signs resolved.
 */
public final class Surface {

  private static final List<String> FOR_PROGRAMS = List.of("/api", "/q", "/problems");

  private Surface() {}

  /** Whether a person looks at what is there; null is the path of a request that has none. */
  public static boolean isForPeople(@Nullable String path) {
    if (path == null) {
      return false;
    }
    // What stands behind a semicolon is no part of the name of a resource.
    String bare = path.replaceAll(";[^/]*", "");
    return FOR_PROGRAMS.stream().noneMatch(p -> bare.equals(p) || bare.startsWith(p + "/"));
  }
}
