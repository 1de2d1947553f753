package org.recension.apparatus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.recension.text.Words;
import org.recension.text.Writing;

/**
 * Prints what a collation finds here and with CollateX, and how long it takes. Books are read from
 * the directory that the property {@code recension.texts} names; none comes with the source.
 */
public final class CollationTable {

  private static final String HEAD =
      """
      | texts | words | places | ms | gaps | aligned | CollateX ms | gaps | aligned | gaps the same |
      |---|---|---|---|---|---|---|---|---|---|""";

  private static final List<String> EDITIONS =
      List.of("1859", "1860", "1861", "1866", "1869", "1872");

  private static final int WARM_UP = 40;
  private static final int TIMES = 20;

  /** Keeps the results, so that no work is left out as useless. */
  @SuppressWarnings("unused")
  private static volatile Object result = "";

  private CollationTable() {}

  public static void main(String[] arguments) {
    System.out.println(HEAD);
    print("telegram: T, H, H as first written", TelegramApparatusTest.OF_THREE.sources(), true);
    print("made up, three of 1,000 words, 5 %", madeUp(1_000), true);
    print("made up, three of 10,000 words, 5 %", madeUp(10_000), false);
    List<String> origin = EDITIONS.stream().map(year -> "origin-1-" + year).toList();
    print("Darwin, Origin I, six editions, 5 paragraphs", books(origin, 5), true);
    print("Darwin, Origin I, six editions", books(origin, Integer.MAX_VALUE), false);
    List<String> selection = List.of("origin-1859", "origin-1872");
    print("Darwin, Origin IV, 1859 / 1872, 10 paragraphs", books(selection, 10), true);
    List<String> frankenstein = List.of("frankenstein-1818", "frankenstein-1831");
    print("Frankenstein, 1818 / 1831, 20 paragraphs", books(frankenstein, 20), true);
    print("Frankenstein, 1818 / 1831", books(frankenstein, Integer.MAX_VALUE), false);
  }

  private static void print(String name, List<Source> sources, boolean isForCollateX) {
    if (sources.isEmpty()) {
      return;
    }
    Apparatus apparatus = Apparatus.of(sources);
    Pairing ours = Pairing.of(apparatus);
    List<String> row = new ArrayList<>(List.of(name));
    row.add(shown(sources.stream().mapToInt(source -> source.words().count()).sum()));
    row.add(shown(apparatus.places().size()));
    row.add(shown(milliseconds(() -> Apparatus.of(sources))));
    row.add(shown(ours.gaps().size()));
    row.add(shown(ours.words()));
    if (isForCollateX) {
      CollateX peer = new CollateX(sources);
      row.add(shown(milliseconds(peer::collate)));
      Pairing theirs = peer.pairing(peer.collate());
      Set<String> gaps = theirs.gaps();
      row.add(shown(gaps.size()));
      row.add(shown(theirs.words()));
      gaps.retainAll(ours.gaps());
      row.add(shown(gaps.size()));
    } else {
      row.addAll(List.of("–", "–", "–", "–"));
    }
    System.out.println(row.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }

  /** Of the processor and not of the clock, so that a busy machine does not count. */
  private static double milliseconds(Supplier<?> work) {
    double first = once(work);
    if (first > 1_000) {
      return first;
    }
    for (int i = 0; i < WARM_UP; i++) {
      once(work);
    }
    return DoubleStream.generate(() -> once(work)).limit(TIMES).average().orElse(first);
  }

  private static double once(Supplier<?> work) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    result = work.get();
    return (thread.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static List<Source> madeUp(int words) {
    Writing writing = new Writing();
    String text = writing.text(words);
    return List.of(
        source("A", text),
        source("B", writing.edited(text, 0.05)),
        source("C", writing.edited(text, 0.05)));
  }

  private static List<Source> books(List<String> names, int paragraphs) {
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      Path file = Path.of(System.getProperty("recension.texts", ""), name + ".txt");
      if (!Files.isRegularFile(file)) {
        return List.of();
      }
      try {
        String text = Files.readString(file);
        sources.add(source(name, text.lines().limit(paragraphs).collect(Collectors.joining("\n"))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  private static Source source(String siglum, String text) {
    return new Source(siglum, Words.of(text));
  }

  private static String shown(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String shown(double milliseconds) {
    return String.format(Locale.ROOT, milliseconds < 100 ? "%.2f" : "%,.0f", milliseconds);
  }
}
