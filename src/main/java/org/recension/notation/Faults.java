package org.recension.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The faults found in a text while it is read, in whatever order they are found. */
final class Faults {

  /** More than a person looks at; a text of nothing but brackets has a million. */
  private static final int MOST_SHOWN = 1_000;

  private static final int WITHDRAWN = -1;

  private final List<Fault> faults = new ArrayList<>();
  private int[] starts = new int[16];
  private int[] ends = new int[16];

  /** Returns the number by which it can be withdrawn. */
  int add(Fault fault, int start, int end) {
    int number = faults.size();
    if (number == starts.length) {
      starts = Arrays.copyOf(starts, 2 * number);
      ends = Arrays.copyOf(ends, 2 * number);
    }
    faults.add(fault);
    starts[number] = start;
    ends[number] = end;
    return number;
  }

  void withdraw(int number) {
    if (number == faults.size() - 1) {
      faults.remove(number);
    } else {
      starts[number] = WITHDRAWN;
    }
  }

  /** The first of them, in the order of the text. */
  List<Diagnostic> diagnostics(String text, Places places) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Pointing pointing = new Pointing(text, places);
    for (int number : firstInText()) {
      Fault fault = faults.get(number);
      int start = starts[number];
      int end = ends[number];
      String message = fault.message(text, start, end);
      diagnostics.add(pointing.at(start, end, fault.code(), fault.severity(), message));
    }
    return List.copyOf(diagnostics);
  }

  /** A place has one fault, so that its start and its number are enough to put it in order. */
  private int[] firstInText() {
    long[] order = new long[faults.size()];
    int size = 0;
    for (int number = 0; number < order.length; number++) {
      if (starts[number] != WITHDRAWN) {
        order[size++] = ((long) starts[number] << Integer.SIZE) | number;
      }
    }
    Arrays.sort(order, 0, size);
    return Arrays.stream(order, 0, Math.min(size, MOST_SHOWN)).mapToInt(key -> (int) key).toArray();
  }
}
