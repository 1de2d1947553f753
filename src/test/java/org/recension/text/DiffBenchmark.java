package org.recension.text;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What a comparison costs here and with engines that others wrote, on the same words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DiffBenchmark {

  /** Any name that {@link DiffTable} shows; some are hopeless for some of the others. */
  @Param({"telegram, 1 word changed", "telegram, 100 words changed", "10k words, 10 %"})
  public String work = "";

  private Workload workload = new Workload("", "", "");
  private Words older = Words.of("");
  private Words newer = Words.of("");
  private List<String> olderSplit = List.of();
  private List<String> newerSplit = List.of();
  private Peer.Comparison myers = () -> 0;
  private Peer.Comparison linear = () -> 0;
  private Peer.Comparison histogram = () -> 0;
  private Peer.Comparison diffMatchPatch = () -> 0;

  @Setup
  public void prepare() {
    workload = Workload.named(work);
    older = Words.of(workload.older());
    newer = Words.of(workload.newer());
    olderSplit = Numbered.split(older);
    newerSplit = Numbered.split(newer);
    Numbered words = Numbered.of(olderSplit, newerSplit);
    myers = Peer.MYERS.of(words);
    linear = Peer.MYERS_LINEAR.of(words);
    histogram = Peer.HISTOGRAM.of(words);
    diffMatchPatch = Peer.DIFF_MATCH_PATCH.of(words);
  }

  @Benchmark
  public Object intern() {
    return Numbered.of(olderSplit, newerSplit);
  }

  @Benchmark
  public Diff recension() {
    return Diff.between(Words.of(workload.older()), Words.of(workload.newer()));
  }

  @Benchmark
  public Diff recension_words_known() {
    return Diff.between(older, newer);
  }

  @Benchmark
  public int java_diff_utils_myers() {
    return myers.edits();
  }

  @Benchmark
  public int java_diff_utils_linear() {
    return linear.edits();
  }

  @Benchmark
  public int jgit_histogram() {
    return histogram.edits();
  }

  @Benchmark
  public int diff_match_patch() {
    return diffMatchPatch.edits();
  }
}
