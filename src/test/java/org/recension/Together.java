package org.recension;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several people who do something at the same moment. */
final class Together {

  private Together() {}

  /** What comes of something that so many do at once; each knows its place from 0 on. */
  static <T> List<T> all(int many, IntFunction<T> deed) {
    CyclicBarrier start = new CyclicBarrier(many);
    List<Callable<T>> deeds = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int place = i;
      deeds.add(
          () -> {
            start.await();
            return deed.apply(place);
          });
    }
    ExecutorService people = Executors.newFixedThreadPool(many);
    try {
      List<T> outcomes = new ArrayList<>();
      for (Future<T> outcome : people.invokeAll(deeds)) {
        outcomes.add(outcome.get());
      }
      return outcomes;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      people.shutdownNow();
    }
  }
}
