package org.recension.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to cut two texts of 10,000 words and to number their words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokenizerBenchmark {

  private static final int WORDS = 10_000;

  @Param({"latin", "cyrillic"})
  public String script = "";

  private String older = "";
  private String newer = "";
  private String corrected = "";
  private Words published = Words.of("");
  private Words rewritten = published;
  private List<String> olderWords = List.of();
  private List<String> newerWords = List.of();

  @Setup
  public void write() {
    older = text(1956, 0);
    newer = text(1956, 100);
    int middle = older.indexOf(' ', older.length() / 2);
    corrected = older.substring(0, middle) + "x" + older.substring(middle);
    published = Words.of(older);
    rewritten = Words.of(newer);
    olderWords = split(published);
    newerWords = split(rewritten);
    System.out.println(older.length() + " characters, " + published.count() + " words");
  }

  /** The floor of anything that starts from words: what a table of the JDK needs for them. */
  @Benchmark
  public int[][] intern() {
    Map<String, Integer> numbers = new HashMap<>();
    return new int[][] {numbers(olderWords, numbers), numbers(newerWords, numbers)};
  }

  @Benchmark
  public Words cut() {
    return Words.of(older);
  }

  @Benchmark
  public Words cut_one_word_changed() {
    return Words.of(corrected, published);
  }

  @Benchmark
  public int[][] number() {
    return numbers(published, rewritten);
  }

  @Benchmark
  public int[][] cut_and_number() {
    return numbers(Words.of(older), Words.of(newer));
  }

  private static int[][] numbers(Words older, Words newer) {
    Vocabulary vocabulary = new Vocabulary(older.count() + newer.count());
    return new int[][] {
      vocabulary.numbers(older, older.words(older.all())),
      vocabulary.numbers(newer, newer.words(newer.all()))
    };
  }

  private static int[] numbers(List<String> words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      Integer number = numbers.putIfAbsent(words.get(i), numbers.size());
      numbered[i] = number == null ? numbers.size() - 1 : number;
    }
    return numbered;
  }

  private static List<String> split(Words words) {
    return Arrays.stream(words.words(words.all())).mapToObj(words::word).toList();
  }

  /** Words as often as in a language, one in {@code every} another, with points and lines. */
  private String text(long seed, int every) {
    Random random = new Random(seed);
    return IntStream.range(0, WORDS)
        .mapToObj(
            i -> {
              int rank = (int) Math.exp(random.nextDouble() * Math.log(5_000));
              String word = word(every > 0 && i % every == 0 ? rank + 1 : rank);
              return word + (i % 12 == 11 ? i % 120 == 119 ? ".\n" : ", " : " ");
            })
        .collect(Collectors.joining());
  }

  private String word(int rank) {
    Random letters = new Random(rank);
    int first = script.equals("latin") ? 'a' : 'а';
    int length = 2 + letters.nextInt(3) + (int) Math.log(rank + 1) / 2;
    return IntStream.range(0, length)
        .mapToObj(i -> Character.toString(first + letters.nextInt(26)))
        .collect(Collectors.joining());
  }
}
