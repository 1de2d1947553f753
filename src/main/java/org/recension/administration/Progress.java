package org.recension.administration;

import org.recension.importing.ImportItemView;
import org.recension.importing.ImportState;
import org.recension.importing.ImportView;
import org.recension.manner.Slice;

/**
 * How far an import has come, with some of its files.
 *
 * @param all whether it lists every file, or only those with a fault
 * @param still whether the reader wants the page to stay as it is
 * @param late whether it was over already when somebody wanted to cancel it
 */
record Progress(
    ImportView whole,
    Slice<ImportItemView> items,
    boolean all,
    boolean still,
    boolean mayCancel,
    boolean late) {

  public boolean isRunning() {
    return whole.state() == ImportState.RUNNING;
  }

  /** Whether the page shows by itself how it goes on. */
  public boolean isFollowed() {
    return isRunning() && !still;
  }

  /** On how many files nobody has to work any more. */
  public int worked() {
    return whole.done() + whole.failed();
  }

  public String path() {
    return "/admin/imports/" + whole.id();
  }
}
