package org.recension.moving;

import java.io.PrintStream;
import java.util.Locale;

/** How far the rows have come: a bar on a terminal, elsewhere a line for every tenth of them. */
final class Progress {

  private static final int WIDTH = 40;
  private static final int STEPS_ON_TERMINAL = 200;
  private static final int STEPS = 10;

  private final PrintStream screen;
  private final boolean onTerminal;
  private final String what;
  private final long total;
  private long done;
  private long shown;

  Progress(PrintStream screen, boolean onTerminal, String what, long total) {
    this.screen = screen;
    this.onTerminal = onTerminal;
    this.what = what;
    this.total = total;
  }

  /** One row more, of a table. */
  void passed(String table) {
    done++;
    long step = done * (onTerminal ? STEPS_ON_TERMINAL : STEPS) / total;
    if (step == shown) {
      return;
    }
    shown = step;
    String count = String.format(Locale.ROOT, "%,d of %,d rows %s", done, total, what);
    if (!onTerminal) {
      screen.println(count + ", " + table);
      return;
    }
    int filled = (int) (WIDTH * done / total);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    screen.print("\r\u001b[K[" + bar + "] " + count + (done == total ? "\n" : ", " + table));
    screen.flush();
  }
}
