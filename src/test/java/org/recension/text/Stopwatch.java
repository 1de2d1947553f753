package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Measures work that may take microseconds or minutes; what it takes in the middle of samples. */
public final class Stopwatch {

  private static final long WARM_UP = TimeUnit.MILLISECONDS.toNanos(400);
  private static final long SAMPLING = TimeUnit.MILLISECONDS.toNanos(600);
  private static final long SAMPLE = TimeUnit.MILLISECONDS.toNanos(2);
  private static final int FEWEST = 5;
  private static final int MOST = 15;

  /** Keeps the results, so that no work is left out as useless. */
  @SuppressWarnings("unused")
  private static volatile Object result = "";

  private Stopwatch() {}

  /** In milliseconds. Work of two seconds and more is done once, and not warmed up for. */
  public static double median(Supplier<?> work) {
    long first = nanos(work, 1);
    return first > TimeUnit.SECONDS.toNanos(2) ? first / 1e6 : medians(List.of(work)).get(0);
  }

  /** The same for works that take turns, so that a busy machine is as busy for each. */
  static List<Double> medians(List<Supplier<?>> works) {
    List<Integer> repetitions = works.stream().map(Stopwatch::warmUp).toList();
    List<List<Double>> samples = works.stream().<List<Double>>map(w -> new ArrayList<>()).toList();
    long end = System.nanoTime() + SAMPLING * works.size();
    for (int i = 0; i < MOST && (i < FEWEST || System.nanoTime() < end); i++) {
      for (int work = 0; work < works.size(); work++) {
        int times = repetitions.get(work);
        samples.get(work).add(nanos(works.get(work), times) / (1e6 * times));
      }
    }
    return samples.stream().map(all -> all.stream().sorted().toList().get(all.size() / 2)).toList();
  }

  /** How often to do the work for one sample. */
  private static int warmUp(Supplier<?> work) {
    long last = SAMPLE;
    long end = System.nanoTime() + WARM_UP;
    while (System.nanoTime() < end) {
      last = nanos(work, 1);
    }
    return (int) Math.max(1, SAMPLE / Math.max(1, last));
  }

  private static long nanos(Supplier<?> work, int repetitions) {
    long start = System.nanoTime();
    for (int i = 0; i < repetitions; i++) {
      result = work.get();
    }
    return System.nanoTime() - start;
  }
}
