package org.recension.collation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a text of a document: {@code T@3}, {@code T@latest}, {@code T@published}. */
record Ref(String siglum, String which) {

  private static final Pattern FORM =
      Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19})@([1-9][0-9]{0,8}|latest|published)");

  static Optional<Ref> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new Ref(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether it will always name the same text. */
  boolean isNumbered() {
    return Character.isDigit(which.charAt(0));
  }
}
