package org.recension.edition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Markdown as CommonMark and GitHub read it; what Markdown has no sign for is set as HTML. */
final class MarkdownStyle implements Style {

  private static final Style HTML = new HtmlStyle();
  private static final Set<Mark> ELEMENTS = Set.of(Mark.DELETED, Mark.INSERTED, Mark.FOREIGN);

  /** What means something wherever it stands. */
  private static final String SIGNS = "\\`*_{}[]<>|~&";

  /** What begins a heading or a list where a line begins, and what does so after a number. */
  private static final String FIRST = "#+-=";

  private static final String AFTER_NUMBER = ".)";

  @Override
  public String words(String read) {
    StringBuilder words = new StringBuilder();
    boolean begins = true;
    boolean counts = true;
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      boolean isSign =
          SIGNS.indexOf(c) >= 0
              || (begins && FIRST.indexOf(c) >= 0)
              || (counts && AFTER_NUMBER.indexOf(c) >= 0);
      words.append(isSign ? "\\" : "").append(c);
      begins &= c == ' ';
      counts &= c == ' ' || Character.isDigit(c);
    }
    return words.toString();
  }

  @Override
  public String open(Mark mark, @Nullable String detail) {
    return ELEMENTS.contains(mark) ? HTML.open(mark, detail) : "";
  }

  @Override
  public String close(Mark mark) {
    return ELEMENTS.contains(mark) ? HTML.close(mark) : "";
  }

  @Override
  public String paragraph() {
    return "\n\n";
  }

  @Override
  public String line() {
    return "\\\n";
  }
}
