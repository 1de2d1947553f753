package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AttributionTest {

  @Test
  void words_that_stay_keep_their_origin() {
    Attribution attribution = after("abc", "aXc", "aXcY");

    assertThat(shown(attribution)).isEqualTo("a1 X2 c1 Y3");
  }

  @Test
  void words_that_were_removed_and_come_back_belong_to_their_first_writer() {
    assertThat(shown(after("abc", "ac", "abc"))).isEqualTo("a1 b1 c1");
    assertThat(shown(after("abc", "", "abc"))).isEqualTo("a1 b1 c1");
    assertThat(shown(after("abc", "aXc", "abc"))).isEqualTo("a1 b1 c1");
    assertThat(shown(after("abc", "aXc", "aYc", "abXYc"))).isEqualTo("a1 b1 X2 Y3 c1");
  }

  @Test
  void words_that_come_back_elsewhere_are_new() {
    assertThat(shown(after("abc", "ac", "acb"))).isEqualTo("a1 c1 b3");
  }

  @Test
  void what_went_first_is_forgotten_first() {
    assertThat(shown(after("a", "b", "c", "d", "e", "f", "b"))).isEqualTo("b2");
    assertThat(shown(after("a", "b", "c", "d", "e", "f", "a"))).isEqualTo("a7");
  }

  @Test
  void a_merged_text_has_the_origins_of_both_parents() {
    Attribution published = after("abc", "aXc");
    Attribution other = Attribution.first(Letters.words("abc"), 1).next(Letters.words("abcY"), 3);

    Attribution merged = Attribution.merged(published, other, Letters.words("aXcYZ"), 4);

    assertThat(shown(merged)).isEqualTo("a1 X2 c1 Y3 Z4");
  }

  @Test
  void words_removed_on_either_line_are_known_when_they_come_back_after_the_merge() {
    Attribution base = Attribution.first(Letters.words("abcdef"), 1);
    Attribution published = base.next(Letters.words("acdef"), 2);
    Attribution other = base.next(Letters.words("abcdf"), 3);
    Attribution merged = Attribution.merged(published, other, Letters.words("acdf"), 4);

    assertThat(shown(merged.next(Letters.words("abcdef"), 5))).isEqualTo("a1 b1 c1 d1 e1 f1");
  }

  @Test
  void what_one_line_wrote_and_took_away_is_known_after_the_merge() {
    Attribution base = Attribution.first(Letters.words("abc"), 1);
    Attribution published = base.next(Letters.words("abcY"), 2);
    Attribution other = base.next(Letters.words("aXbc"), 3).next(Letters.words("abc"), 4);
    Attribution merged = Attribution.merged(published, other, Letters.words("abcY"), 5);

    assertThat(shown(merged.next(Letters.words("aXbcY"), 6))).isEqualTo("a1 X3 b1 c1 Y2");
  }

  @Property
  void attribution_with_merges_is_what_its_definition_says(
      @ForAll("histories") List<String> revisions, @ForAll Random random) {
    List<Attribution> made = new ArrayList<>(List.of(Attribution.first(Words.of(""), 0)));
    List<AttributionOracle> oracles = new ArrayList<>(List.of(new AttributionOracle()));
    for (String text : revisions) {
      int origin = made.size();
      int parent = random.nextInt(origin);
      int other = random.nextInt(origin);
      AttributionOracle oracle;
      if (parent == other) {
        made.add(made.get(parent).next(Words.of(text), origin));
        oracle = oracles.get(parent).copy();
        oracle.write(text, origin);
      } else {
        made.add(Attribution.merged(made.get(parent), made.get(other), Words.of(text), origin));
        oracle = AttributionOracle.merged(oracles.get(parent), oracles.get(other), text, origin);
      }
      oracles.add(oracle);
      assertThat(origins(made.get(origin))).as("%s", revisions).isEqualTo(oracle.origins());
    }
  }

  @Test
  void runs_cover_the_text_and_neighbours_differ() {
    Attribution attribution = after("abcd", "abXYcd");

    assertThat(attribution.runs())
        .containsExactly(
            new Run(new Span(0, 4), 1), new Run(new Span(4, 8), 2), new Run(new Span(8, 11), 1));
    assertThat(after("").runs()).isEmpty();
  }

  @Test
  void the_origins_in_spans_are_known() {
    Attribution attribution = after("abc", "aXc", "aXcY");

    assertThat(attribution.originsOf(List.of(new Span(2, 3), new Span(5, 7))))
        .containsExactly(2, 3);
    assertThat(attribution.originsOf(List.of())).isEmpty();
  }

  @Test
  void attribution_is_what_its_definition_says_for_every_short_history() {
    List<String> texts = Letters.upTo(3, "a", "b");
    for (String first : texts) {
      for (String second : texts) {
        for (String third : texts) {
          check(List.of(first, second, third, first, second, "ba", third));
        }
      }
    }
  }

  @Property
  void attribution_is_what_its_definition_says(@ForAll("histories") List<String> revisions) {
    check(revisions);
  }

  @Provide
  Arbitrary<List<String>> histories() {
    return Arbitraries.of("a", "b", "c", " ", "\n")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static void check(List<String> revisions) {
    AttributionOracle oracle = new AttributionOracle();
    Attribution attribution = Attribution.first(Words.of(""), 0);
    int origin = 0;
    for (String text : revisions) {
      origin++;
      attribution = attribution.next(Words.of(text), origin);
      oracle.write(text, origin);
      assertThat(origins(attribution)).as("%s", revisions).isEqualTo(oracle.origins());
    }
  }

  private static List<Integer> origins(Attribution attribution) {
    return IntStream.range(0, attribution.words().size()).mapToObj(attribution::origin).toList();
  }

  private static Attribution after(String... revisions) {
    Attribution attribution = Attribution.first(Letters.words(revisions[0]), 1);
    for (int i = 1; i < revisions.length; i++) {
      attribution = attribution.next(Letters.words(revisions[i]), i + 1);
    }
    return attribution;
  }

  private static String shown(Attribution attribution) {
    return IntStream.range(0, attribution.words().size())
        .filter(i -> !attribution.words().isSpace(i))
        .mapToObj(i -> attribution.words().word(i) + attribution.origin(i))
        .collect(Collectors.joining(" "));
  }
}
