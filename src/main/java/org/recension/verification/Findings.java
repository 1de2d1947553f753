package org.recension.verification;

import java.io.PrintStream;
import java.util.Locale;

/** What is not as it should be, a line each, and how far the search has come. */
final class Findings {

  private static final int STEP = 1_000;

  private final PrintStream out;
  private final PrintStream progress;
  private final boolean onTerminal;
  private long count;

  Findings(PrintStream out, PrintStream progress, boolean onTerminal) {
    this.out = out;
    this.progress = progress;
    this.onTerminal = onTerminal;
  }

  /** Something at a place, which is named as a table and a number. */
  void add(String place, String what) {
    clear();
    out.println(place + ": " + what);
    count++;
  }

  /** Something to know that is not wrong. */
  void say(String sentence) {
    clear();
    out.println(sentence);
  }

  /** Shows on a terminal that so many of something are read. */
  void passed(long done, String what) {
    if (onTerminal && done % STEP == 0) {
      progress.printf(Locale.ROOT, "\r%,d %s", done, what);
      progress.flush();
    }
  }

  long count() {
    return count;
  }

  private void clear() {
    if (onTerminal) {
      progress.print("\r\u001b[K");
      progress.flush();
    }
  }
}
