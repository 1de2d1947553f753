package org.recension.importing;

import io.quarkus.arc.Arc;

/** The work on imports done by the hands of a test, file by file. */
public final class Hands {

  private Hands() {}

  /** Works on that many files. */
  public static void work(int files) {
    for (int i = 0; i < files; i++) {
      if (!working().next()) {
        throw new AssertionError("There was nothing to work on after " + i + " files");
      }
    }
  }

  /** Works until there is nothing left that nobody works on; says on how many files. */
  public static int workAll() {
    int files = 0;
    while (working().next()) {
      files++;
    }
    return files;
  }

  private static Working working() {
    return Arc.container().instance(Working.class).get();
  }
}
