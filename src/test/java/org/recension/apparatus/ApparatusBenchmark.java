package org.recension.apparatus;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recension.text.Writing;

/** What it costs to collate three texts of 10,000 words with 5 % differences, and to print them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ApparatusBenchmark {

  private String base = "";
  private String one = "";
  private String other = "";
  private Apparatus apparatus = Collated.texts("");

  @Setup
  public void prepare() {
    Writing writing = new Writing();
    base = writing.text(10_000);
    one = writing.edited(base, 0.05);
    other = writing.edited(base, 0.05);
    apparatus = Collated.texts(base, one, other);
  }

  @Benchmark
  public List<Place> collated_from_strings() {
    return Collated.texts(base, one, other).places();
  }

  @Benchmark
  public Apparatus collated_from_words() {
    return Apparatus.of(apparatus.sources());
  }

  @Benchmark
  public String printed_as_tei() {
    return TeiText.of(apparatus, "A title");
  }

  @Benchmark
  public String printed_as_html() {
    return HtmlText.of(apparatus);
  }
}
