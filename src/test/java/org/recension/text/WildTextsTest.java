package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws hold for texts that nobody would write. */
@Domain(WildTexts.class)
class WildTextsTest {

  /** Together a few seconds; the odd texts are among the parts, so no more edge cases are made. */
  private static final int TRIES = 300;

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void the_words_joined_are_the_text(@ForAll List<String> texts) {
    for (String text : texts) {
      Words words = Words.of(text);
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        assertThat(words.word(i)).isNotEmpty();
        joined.append(words.word(i));
      }
      assertThat(joined.toString()).isEqualTo(text);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void diffs_keep_their_laws(@ForAll List<String> texts) {
    for (String older : texts) {
      for (String newer : texts) {
        DiffLaws.check(Bounds.within(() -> Diff.between(Words.of(older), Words.of(newer))));
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void merges_keep_their_laws(@ForAll List<String> texts) {
    Words base = Words.of(texts.get(0));
    Words left = Words.of(texts.get(1));
    Words right = Words.of(texts.get(2));

    MergeLaws.check(Bounds.within(() -> Merge.of(base, left, right)));
    MergeLaws.check(Bounds.within(() -> Merge.of(base, base, right)));
    MergeLaws.check(Bounds.within(() -> Merge.of(base, left, left)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void attributions_keep_their_laws(@ForAll List<String> texts) {
    Attribution attribution = Attribution.first(Words.of(texts.get(0)), 1);
    for (int revision = 2; revision < 8; revision++) {
      Words words = Words.of(texts.get(revision % texts.size()));
      Attribution parent = attribution;
      int origin = revision;
      attribution = Bounds.within(() -> parent.next(words, origin));
      AttributionLaws.check(parent, attribution, origin);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void merged_attributions_keep_their_laws(@ForAll List<String> texts) {
    Attribution base = Attribution.first(Words.of(texts.get(0)), 1);
    Attribution published = base.next(Words.of(texts.get(1)), 2);
    Attribution other = base.next(Words.of(texts.get(2)), 3);

    for (String text : texts) {
      Words words = Words.of(text);
      Attribution merged = Bounds.within(() -> Attribution.merged(published, other, words, 4));
      AttributionLaws.check(merged, 4);
    }
  }
}
