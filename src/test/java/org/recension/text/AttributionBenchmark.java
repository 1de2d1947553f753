package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a revision costs in a long history, attributed, and what its diff alone costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class AttributionBenchmark {

  private static final int REVISIONS = 1_000;
  private static final int WORDS = 10_000;
  private static final int CORRECTIONS = 5;

  private final List<Words> history = history();

  @Benchmark
  @OperationsPerInvocation(REVISIONS)
  public void one_diff(Blackhole hole) {
    for (int i = 1; i <= REVISIONS; i++) {
      hole.consume(Diff.between(history.get(i - 1), history.get(i)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(REVISIONS)
  public Attribution one_revision() {
    Attribution attribution = Attribution.first(history.get(0), 1);
    for (int i = 1; i <= REVISIONS; i++) {
      attribution = attribution.next(history.get(i), i + 1);
    }
    return attribution;
  }

  private static List<Words> history() {
    Random random = new Random(1956);
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = word(random);
    }
    List<Words> history = new ArrayList<>();
    for (int i = 0; i <= REVISIONS; i++) {
      history.add(Words.of(String.join(" ", words)));
      for (int k = 0; k < CORRECTIONS; k++) {
        words[random.nextInt(WORDS)] = word(random);
      }
    }
    return history;
  }

  private static String word(Random random) {
    return "word" + random.nextInt(2_000);
  }
}
