package org.recension.text;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to cut the telegram into words and to compare it with a corrected one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WordsBenchmark {

  private final String one = corrected(1);
  private final String hundred = corrected(100);

  @Benchmark
  public Words words() {
    return Words.of(Telegram.TEXT);
  }

  @Benchmark
  public Diff one_word_changed() {
    return Diff.between(Words.of(Telegram.TEXT), Words.of(one));
  }

  @Benchmark
  public Diff hundred_words_changed() {
    return Diff.between(Words.of(Telegram.TEXT), Words.of(hundred));
  }

  private static String corrected(int corrections) {
    Words words = Words.of(Telegram.TEXT);
    Random random = new Random(1956);
    int[] changed =
        random
            .ints(0, words.size())
            .filter(i -> !words.isSpace(i))
            .distinct()
            .limit(corrections)
            .toArray();
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> IntStream.of(changed).anyMatch(c -> c == i) ? "corrected" + i : words.word(i))
        .collect(Collectors.joining());
  }
}
