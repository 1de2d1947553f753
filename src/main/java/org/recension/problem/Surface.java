package org.recension.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which addresses are for people with a browser, and which for programs and operators. */
public final class Surface {

  private static final List<String> FOR_PROGRAMS = List.of("/api", "/q", "/problems");

  private Surface() {}

  /** Whether a person looks at what is there; null is the path of a request that has none. */
  public static boolean isForPeople(@Nullable String path) {
    return path != null
        && FOR_PROGRAMS.stream().noneMatch(p -> path.equals(p) || path.startsWith(p + "/"));
  }
}
