package org.recension.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.List;
import java.util.stream.IntStream;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Engines that others wrote, each given the words in the form it likes best. */
enum Peer {
  MYERS {
    @Override
    Comparison of(Numbered words) {
      return javaDiffUtils(new MyersDiff<>(), words);
    }
  },
  MYERS_LINEAR {
    @Override
    Comparison of(Numbered words) {
      return javaDiffUtils(new MyersDiffWithLinearSpace<>(), words);
    }
  },
  HISTOGRAM {
    @Override
    Comparison of(Numbered words) {
      Numbers older = new Numbers(words.older());
      Numbers newer = new Numbers(words.newer());
      return () ->
          new HistogramDiff()
              .diff(new SameNumber(), older, newer).stream()
                  .mapToInt(edit -> edit.getLengthA() + edit.getLengthB())
                  .sum();
    }

    /** Where every word is common it falls back on Myers; rare ones it splits at. */
    @Override
    boolean isHopeless(Numbered words, int optimum) {
      return words.vocabulary() < words.older().length / 64 && super.isHopeless(words, optimum);
    }
  },
  DIFF_MATCH_PATCH {
    @Override
    Comparison of(Numbered words) {
      String older = chars(words.older());
      String newer = chars(words.newer());
      return () -> {
        DiffMatchPatch engine = new DiffMatchPatch();
        engine.diffTimeout = 0;
        return engine.diffMain(older, newer, false).stream()
            .filter(diff -> diff.operation != DiffMatchPatch.Operation.EQUAL)
            .mapToInt(diff -> diff.text.length())
            .sum();
      };
    }

    @Override
    boolean isHopeless(Numbered words, int optimum) {
      return words.vocabulary() > Character.MAX_VALUE || super.isHopeless(words, optimum);
    }
  };

  /** One comparison, ready to be made; how many words go and come by it. */
  interface Comparison {
    int edits();
  }

  abstract Comparison of(Numbered words);

  /** Whether it would take about a minute or more, or could not be done at all. */
  boolean isHopeless(Numbered words, int optimum) {
    return (long) optimum * optimum > 1_500_000_000L;
  }

  private static Comparison javaDiffUtils(DiffAlgorithmI<Integer> algorithm, Numbered words) {
    List<Integer> older = boxed(words.older());
    List<Integer> newer = boxed(words.newer());
    return () -> algorithm.computeDiff(older, newer, null).stream().mapToInt(Peer::edits).sum();
  }

  private static int edits(Change change) {
    return change.endOriginal - change.startOriginal + change.endRevised - change.startRevised;
  }

  private static List<Integer> boxed(int[] words) {
    return IntStream.of(words).boxed().toList();
  }

  /** A char for each word, as its own mode for lines has it. */
  private static String chars(int[] words) {
    StringBuilder chars = new StringBuilder();
    IntStream.of(words).forEach(word -> chars.append((char) word));
    return chars.toString();
  }

  private static final class Numbers extends Sequence {

    private final int[] words;

    Numbers(int[] words) {
      this.words = words;
    }

    @Override
    public int size() {
      return words.length;
    }
  }

  private static final class SameNumber extends SequenceComparator<Numbers> {

    @Override
    public boolean equals(Numbers older, int i, Numbers newer, int j) {
      return older.words[i] == newer.words[j];
    }

    @Override
    public int hash(Numbers words, int i) {
      return words.words[i];
    }
  }
}
