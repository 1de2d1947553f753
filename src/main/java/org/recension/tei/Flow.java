package org.recension.tei;

/** Where paragraphs and lines end in the words that are being read. */
final class Flow {

  private static final String PARAGRAPH_END = "\n\n";

  /** Whether anything stands before. */
  private boolean begun;

  /** Whether nothing stands before in this paragraph or line. */
  private boolean fresh = true;

  /** How many line feeds have to stand before what comes next. */
  private int wanted;

  /** Here begins a paragraph; where white space counts, an empty one before counts too. */
  void paragraph(Element block, Prose prose) {
    if (!block.preserve() || Vocabulary.isContainer(block)) {
      paragraph();
      return;
    }
    if (begun) {
      prose.add(PARAGRAPH_END);
      wanted = 0;
    }
    begun = true;
    fresh = true;
  }

  /** What comes next, if anything, is another paragraph. */
  void paragraph() {
    wanted = fresh ? wanted : PARAGRAPH_END.length();
  }

  /** What comes next, if anything, is another line. */
  void line() {
    wanted = fresh ? wanted : Math.max(wanted, 1);
  }

  /** A line ends here; where two end there is an empty line. */
  void lineEnd() {
    wanted = fresh ? wanted : Math.min(wanted + 1, PARAGRAPH_END.length());
  }

  /** Here a sign begins, which may hold paragraphs itself. */
  void open(Prose prose) {
    fresh |= wanted > 0;
    prose.add("\n".repeat(wanted));
    wanted = 0;
    begun = true;
  }

  /** Here stands a word. */
  void take(Prose prose) {
    open(prose);
    fresh = false;
  }
}
