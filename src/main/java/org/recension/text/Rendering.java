package org.recension.text;

import java.util.function.UnaryOperator;

/** Shows a diff to people: both texts in one, with what went and what came marked. */
public final class Rendering {

  private Rendering() {}

  /** A fragment of HTML; keeping its spaces and line breaks is up to whatever holds it. */
  public static String html(Diff diff) {
    // After diffing: a "<" that became "&lt;" is a change, and must show as one.
    return render(diff, Html::escaped, "<del>%s</del>", "<ins>%s</ins>");
  }

  /** Deleted words as {@code [-deleted-]}, inserted ones as {@code {+inserted+}}. */
  public static String plain(Diff diff) {
    return render(diff, UnaryOperator.identity(), "[-%s-]", "{+%s+}");
  }

  private static String render(
      Diff diff, UnaryOperator<String> escape, String deleted, String inserted) {
    StringBuilder shown = new StringBuilder();
    for (Edit edit : diff.edits()) {
      String from = escape.apply(diff.from().text(edit.from()));
      String to = escape.apply(diff.to().text(edit.to()));
      switch (edit.op()) {
        case EQUAL -> shown.append(to);
        case DELETE -> shown.append(deleted.formatted(from));
        case INSERT -> shown.append(inserted.formatted(to));
        case REPLACE -> shown.append(deleted.formatted(from)).append(inserted.formatted(to));
      }
    }
    return shown.toString();
  }
}
