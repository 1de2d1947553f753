package org.recension.notation;

import java.util.List;

/** What a transcriber types, in whole and in parts, for laws that put it together at random. */
public final class TypedSigns {

  public static final List<String> ALL =
      List.of(
          "~~",
          "++",
          "~",
          "+",
          "*",
          "[",
          "]",
          "{",
          "}",
          "\\",
          "?",
          ":",
          "(ru)",
          "[H: ",
          "[h:",
          "[K: ",
          "[SIC]",
          " [sic: ",
          "[?]",
          "[page 2]",
          "[note: ",
          "[seal:",
          "[inserted by hand: ",
          "[deleted in the handwritten version: ",
          "[handwritten: ",
          "}[H: ",
          "}[SIC]",
          "[3 words illegible]",
          "[Translator's note: ");

  private TypedSigns() {}
}
