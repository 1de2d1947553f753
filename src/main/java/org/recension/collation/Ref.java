package org.recension.collation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;
import org.recension.problem.Malformed;

/**
 * Names a text of a document: {@code T@3}, {@code T@latest}, {@code H@published:FIRST}.
 *
 * @param layer null for the text as written, with its signs
 */
public record Ref(String siglum, String which, @Nullable Layer layer) {

  /** What a ref that cannot be read has to be. */
  static final String ASKED_FOR =
      "has to name a text, such as T@3 or T@published, perhaps in a layer, as in T@3:FINAL";

  private static final Pattern FORM =
      Pattern.compile(
          "([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19})@([1-9][0-9]{0,8}|latest|published)"
              + "(?::(FIRST|FINAL|ALL|TYPED))?");

  static Optional<Ref> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Ref(matcher.group(1), matcher.group(2), layer(matcher.group(3))))
        : Optional.empty();
  }

  /** The ref in a parameter of an address, or Malformed. */
  public static Ref asked(String parameter, String text) {
    return parse(text).orElseThrow(() -> new Malformed(parameter + ": " + ASKED_FOR));
  }

  /** Another layer of the same text. */
  Ref in(Layer other) {
    return new Ref(siglum, which, other);
  }

  /** Whether it will always name the same text. */
  boolean isNumbered() {
    return Character.isDigit(which.charAt(0));
  }

  private static @Nullable Layer layer(@Nullable String name) {
    return name == null ? null : Layer.valueOf(name);
  }
}
