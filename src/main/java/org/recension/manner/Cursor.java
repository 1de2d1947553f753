package org.recension.manner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Malformed;

/** A place in a list, written so that nobody builds on how it is written. */
public final class Cursor {

  private Cursor() {}

  /** The place after a key. */
  public static String encode(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }

  /** The key after which to go on. */
  public static Optional<String> text(@Nullable String cursor) {
    if (cursor == null) {
      return Optional.empty();
    }
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      if (Characters.fault(key) == null) {
        return Optional.of(key);
      }
    } catch (IllegalArgumentException e) {
      // Not base64: answered below like any other cursor that is not ours.
    }
    throw unknown();
  }

  /** The number after which to go on. */
  public static Optional<Long> number(@Nullable String cursor) {
    try {
      return text(cursor).map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw unknown();
    }
  }

  private static Malformed unknown() {
    return new Malformed("cursor: not one that this service gave");
  }
}
