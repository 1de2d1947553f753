package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {

  @ParameterizedTest(name = "{0}, {1}, {2} -> {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "abcd, aXcd, abYd, aXYd",
        "abcd, abcd, abcd, abcd",
        "abcd, aXcd, abcd, aXcd",
        "abcd, abcd, abYd, abYd",
        "abcd, aXcd, aXcd, aXcd",
        "abcd, acd,  abcY, acY",
        "abcd, bcd,  abc,  bc",
        "abcd, Xabcd, abcdY, XabcdY",
        "abcd, abXcd, abcd, abXcd",
        "abcde, aXcde, abcYe, aXcYe",
        "abcd, acd,  abXd, aXd",
        "abcd, aXcd, abd,  aXd",
        "abcd, acd,  abd,  ad",
        "abcd, abYcd, abXd, abYXd",
        "abcd, abYcd, abd, abYd",
        "abcd, abcYd, abXd, abXYd",
        "abc,  ac,   abYc, a<|b|bY>c",
        "abc,  aXc,  aYc,  a<X|b|Y>c",
        "abc,  ac,   aYc,  a<|b|Y>c",
        "ab,   aXb,  aYb,  a<X||Y>b",
        "ab,   abX,  abY,  ab<X||Y>",
        "-,    X,    Y,    <X||Y>",
        "-,    X,    X,    X",
        "abc,  -,    aXc,  <|abc|aXc>",
        "abc,  -,    abc,  -",
        "abc,  aXYc, aXZc, a<XY|b|XZ>c",
        "abc,  ac,   ab,   a",
        "abc,  aXYc, aXc,  aXYc",
        "abcd, aXYd, aXcd, aXYd",
        "abcd, aXYd, abYd, aXYd",
        "abcde, aXYZe, abYde, aXYZe",
        "abcde, aXYde, abYZe, aXYZe",
        "ab,   aXYb, aXb,  aXYb",
        "ab,   aXYb, aYb,  aXYb",
        "ab,   aXYb, aYXb, a<XY||YX>b",
        "abc,  aBYc, abYc, aBYc",
        "abc,  aYBc, aYbc, aYBc",
      })
  void texts_merge_by_word(String base, String left, String right, String merged) {
    Merge merge = merge(letters(base), letters(left), letters(right));

    assertThat(Letters.letters(shown(merge))).isEqualTo(letters(merged));
  }

  @ParameterizedTest(name = "{0}, {1}, {2} -> {3}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Kim said;   Kimm said;  Kim, said;   Kimm, said",
        "Kim said;   Kimm said;  (Kim said;   (Kimm said",
        "Kim, said;  Kim said;   Kimm, said;  Kimm said",
        "Kim, said;  Kim. said;  Kimm, said;  Kimm. said",
        "Kim, said;  said;       Kim, he said; <|Kim, |Kim, he >said",
        "a Kim b;    a b;        a Kim, b;    a <|Kim |Kim, >b",
        "Kim said;   Kim, said;  Kim. said;   Kim<,||.> said",
        "\u7532\u4e59\u4e19; \u5929\u4e59\u4e19; \u7532\u5730\u4e19; \u5929\u5730\u4e19",
        "\u7532\u4e59\u4e19; \u7532\u4e19; \u7532\u4e59\u5730; \u7532\u5730",
        "\u7532\u4e59; x\u4e59; \u7532y; <x\u4e59|\u7532\u4e59|\u7532y>",
      })
  void changes_that_touch_merge_where_a_reader_sees_two(
      String base, String left, String right, String merged) {
    Merge merge = Merge.of(Words.of(base), Words.of(left), Words.of(right));

    assertThat(shown(merge)).isEqualTo(merged);
    MergeLaws.check(merge);
  }

  private static String letters(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void laws_hold_for_every_three_short_texts() {
    List<String> texts = Letters.upTo(3, "a", "b", "c");
    for (String base : texts) {
      for (String left : texts) {
        for (String right : texts) {
          MergeLaws.check(merge(base, left, right));
        }
      }
    }
  }

  @Test
  void no_word_is_struck_out_that_was_not_where_it_comes_from() {
    List<String> texts = Letters.upTo(4, "a", "b", "~");
    for (String base : Letters.upTo(3, "a", "~")) {
      for (String left : texts) {
        for (String right : texts) {
          checkStrikes(
              Merge.of(Words.of(signs(base)), Words.of(signs(left)), Words.of(signs(right))));
        }
      }
    }
  }

  private static String signs(String letters) {
    return Letters.spaced(letters).replace("~", "~~");
  }

  @Test
  void no_sign_is_left_alone_that_has_its_fellow_in_all_three_texts() {
    for (List<String> signs : List.of(List.of("[", "]"), List.of("{", "}"), List.of("*", "*"))) {
      List<Words> texts =
          Letters.upTo(4, "a", signs.get(0), signs.get(1)).stream()
              .distinct()
              .map(Words::of)
              .filter(words -> isPaired(words.text(), signs))
              .toList();
      for (Words base : texts) {
        for (Words left : texts) {
          for (Words right : texts) {
            checkPairs(Merge.of(base, left, right), signs);
          }
        }
      }
    }
  }

  @Property(tries = 20_000)
  void no_sign_is_left_alone(
      @ForAll("noted") String base, @ForAll("noted") String left, @ForAll("noted") String right) {
    Merge merge = Merge.of(Words.of(base), Words.of(left), Words.of(right));

    MergeLaws.check(merge);
    if (merge.isClean()) {
      Words merged = Words.of(merge.text());
      assertThat(
              Stream.of(base, left, right)
                  .anyMatch(
                      text ->
                          Balance.isOne(
                              merged, merged.all(), Words.of(text), Words.of(text).all())))
          .as("%s from %s, %s, %s", merged, base, left, right)
          .isTrue();
    }
  }

  @Provide
  Arbitrary<String> noted() {
    return Arbitraries.of("a", "b", " ", "[", "]", "{", "}", "~~", "++", "\n", "\\")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static void checkPairs(Merge merge, List<String> signs) {
    if (merge.isClean()) {
      assertThat(isPaired(merge.text(), signs)).as("%s", merge).isTrue();
    }
  }

  private static boolean isPaired(String text, List<String> signs) {
    String left = text;
    String fellows = signs.get(0) + signs.get(1);
    String letters = left.replace("a", "");
    while (letters.contains(fellows)) {
      letters = letters.replace(fellows, "");
    }
    return letters.isEmpty();
  }

  @Test
  void a_correction_inside_words_that_are_struck_out_meanwhile_is_a_conflict() {
    Merge merge = Merge.of(Words.of("a b c d"), Words.of("a ~~b c d~~"), Words.of("a b X d"));

    assertThat(shown(merge)).isEqualTo("a <~~b c d~~|b c d|b X d>");
  }

  @Test
  void a_correction_inside_words_that_were_struck_out_before_is_none() {
    Merge merge = Merge.of(Words.of("~~a b c~~"), Words.of("~~X b c~~"), Words.of("~~a b Y~~"));

    assertThat(merge.text()).isEqualTo("~~X b Y~~");
  }

  @Test
  void corrections_of_the_telegram_in_neighbouring_sentences_merge() {
    String left = Telegram.ADVICE.replace("100%", "one hundred per cent");
    String right = Telegram.ADVICE.replace("30%", "thirty per cent");

    Merge merge = Merge.of(Words.of(Telegram.ADVICE), Words.of(left), Words.of(right));

    assertThat(merge.text()).isEqualTo(left.replace("30%", "thirty per cent"));
  }

  @Test
  void a_new_sentence_before_one_that_was_corrected_is_no_conflict() {
    Merge merge =
        Merge.of(Words.of("A. B. C."), Words.of("A. B. New one. C."), Words.of("A. B. X."));

    assertThat(merge.text()).isEqualTo("A. B. New one. X.");
  }

  @Test
  void there_is_no_text_while_there_is_a_conflict() {
    assertThatIllegalStateException().isThrownBy(() -> merge("a", "X", "Y").text());
  }

  private static Merge merge(String base, String left, String right) {
    return Merge.of(Letters.words(base), Letters.words(left), Letters.words(right));
  }

  /** Every region begins with the same words struck out in all three texts, or none. */
  private static void checkStrikes(Merge merge) {
    for (Region region : merge.regions()) {
      boolean struck = isStruck(merge.base(), region.base().start());
      assertThat(isStruck(merge.left(), region.left().start())).isEqualTo(struck);
      assertThat(isStruck(merge.right(), region.right().start())).isEqualTo(struck);
    }
  }

  private static boolean isStruck(Words words, int token) {
    boolean struck = false;
    for (int i = 0; i < token; i++) {
      struck ^= words.word(i).equals("~~");
    }
    return struck;
  }

  /** The merged text with its conflicts shown as {@code <left|base|right>}. */
  private static String shown(Merge merge) {
    StringBuilder shown = new StringBuilder();
    for (Region region : merge.regions()) {
      String base = merge.base().text(region.base());
      String left = merge.left().text(region.left());
      String right = merge.right().text(region.right());
      shown.append(
          switch (region.resolution()) {
            case UNCHANGED -> base;
            case LEFT, BOTH -> left;
            case RIGHT -> right;
            case CONFLICT -> "<" + left + "|" + base + "|" + right + ">";
          });
    }
    return shown.toString();
  }
}
