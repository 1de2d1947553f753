package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "the CPSU CC ! the|CPSU|CC",
        "don't, don’t ! don't|,|don’t",
        "'quoted' ! '|quoted|'",
        "Choe Yong-geon ! Choe|Yong-geon",
        "Half-seriously, half in jest ! Half-seriously|,|half|in|jest",
        "7 A. M. ! 7|A|.|M|.",
        "100%, 1.5, 1,000. ! 100|%|,|1.5|,|1,000|.",
        "N 1423-1427] ! N|1423|-|1427|]",
        "the T-34 - a tank ! the|T-34|-|a|tank",
        "~~absolutely~~ unhealthy ! ~~|absolutely|~~|unhealthy",
        "~~old~~++new++ ! ~~|old|~~|++|new|++",
        "~~~ + ~ ! ~~|~|+|~",
        "[H: ++x++] ! [|H|:|++|x|++|]",
        "Товарищ Мао Цзэ-дун сказал: «всё». ! Товарищ|Мао|Цзэ-дун|сказал|:|«|всё|»|.",
        "毛泽东同志，你好。 ! 毛|泽|东|同|志|，|你|好|。",
        "カタカナ と ひら ! カタカナ|と|ひ|ら",
        "최용건 동지 ! 최용건|동지",
        "الرفيق ماو، قال ! الرفيق|ماو|،|قال",
        "हिन्दी ภาษา ! हिन्दी|ภ|า|ษ|า",
        "l'été naïve ! l'été|naïve",
        "½ x² № 5° ! ½|x²|№|5|°",
        "A.M. Cdes. ! A|.|M|.|Cdes|.",
        "*x* \\[ {a b}[sic: c] ! *|x|*|\\|[|{|a|b|}|[|sic|:|c|]",
        "[page 2] word~~s~~ ! [|page|2|]|word|~~|s|~~",
        "צה\"ל אמר ״שלום״ ! צה\"ל|אמר|״|שלום|״",
        "١٬٢٣٤٫٥ ! ١٬٢٣٤٫٥",
        "\u0600\u0661\u0662 x\u0600\u0661 .\u0600\u0661 ! \u0600\u0661\u0662|x\u0600\u0661|.|\u0600\u0661",
        "ปี ๒๔๙๙ ! ปี|๒๔๙๙",
        "\ud801\udc00\ud801\udc01 \ud840\udc0b\ud840\udc0c ! \ud801\udc00\ud801\udc01|\ud840\udc0b|\ud840\udc0c",
        "👍🏽👨‍👩‍👧 🇰🇵🇨🇳 ! 👍🏽|👨‍👩‍👧|🇰🇵|🇨🇳",
      })
  void a_text_is_cut_where_a_reader_would_cut_it(String text, String words) {
    assertThat(words(text)).containsExactly(words.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e\u0301",
        "\u0301",
        " \u0301",
        "\ud83d\udc4d\ud83c\udffd",
        "\ud83c\uddf0\ud83c\uddf5",
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
        "\u2764\ufe0f\u200d\ud83d\udd25",
        "1\ufe0f\u20e3",
        "#\ufe0f\u20e3",
        "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
        "~\u0301",
        "\ud834\udd1e",
        "\ud800",
        "\udc00",
        "\u0600",
        "\u0600~",
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        "\u0000",
      })
  void what_is_drawn_as_one_character_is_one_word(String character) {
    assertThat(words("\n" + character)).containsExactly("\n", character);
  }

  @Test
  void flags_in_a_row_are_told_apart() {
    assertThat(words("\ud83c\uddf0\ud83c\uddf5\ud83c\udde8\ud83c\uddf3")).hasSize(2);
  }

  @Test
  void a_run_of_spaces_is_one_token_and_no_word() {
    Words words = Words.of("a \t\u00a0 b\r\n\n c");

    assertThat(words.size()).isEqualTo(7);
    assertThat(words.word(1)).isEqualTo(" \t\u00a0 ");
    assertThat(words.count()).isEqualTo(5);
  }

  @Test
  void offsets_are_code_points() {
    Words words = Words.of("a \ud83d\ude00 b");

    assertThat(IntStream.rangeClosed(0, words.size()).map(words::codePointAt))
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(words.codePoints()).isEqualTo(5);
  }

  @Test
  void a_span_of_words_is_a_text() {
    Words words = Words.of(Telegram.OPENING);

    assertThat(words.text(new Span(0, 3))).isEqualTo("A conversation");
    assertThat(words.text(words.all())).isEqualTo(Telegram.OPENING);
  }

  @Property(tries = 2000)
  void words_joined_are_the_text_whatever_the_text_is(@ForAll("texts") String text) {
    Words words = Words.of(text);

    assertThat(String.join("", tokens(words))).isEqualTo(text);
    assertThat(tokens(words)).doesNotContain("");
    assertThat(words.codePoints()).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Property(tries = 2000)
  void no_word_begins_inside_a_character(@ForAll("awkwardTexts") String text) {
    Words words = Words.of(text);

    Matcher characters = Pattern.compile("\\X").matcher(text);
    Set<Integer> starts = characters.results().map(MatchResult::start).collect(Collectors.toSet());
    for (int i = 0; i < words.size(); i++) {
      assertThat(starts).contains(words.start(i));
    }
  }

  @Property(tries = 2000)
  void no_word_begins_inside_a_character_of_any_script(
      @ForAll @StringLength(max = 12) @CharRange(to = '\uffff') String text) {
    no_word_begins_inside_a_character(text);
  }

  @Property(tries = 4000)
  void words_cut_with_the_help_of_others_are_the_same(
      @ForAll("texts") String head,
      @ForAll("texts") String older,
      @ForAll("texts") String newer,
      @ForAll("texts") String tail) {
    Words near = Words.of(head + older + tail);
    Words words = Words.of(head + newer + tail, near);
    Words alone = Words.of(head + newer + tail);

    assertThat(tokens(words)).isEqualTo(tokens(alone));
    assertThat(words.count()).isEqualTo(alone.count());
    for (int i = 0; i < alone.size(); i++) {
      assertThat(words.same(i, alone, i)).isTrue();
      assertThat(words.codePointAt(i)).isEqualTo(alone.codePointAt(i));
    }
  }

  @Test
  void help_ends_where_what_was_cut_depended_on_what_changed() {
    Words near = Words.of("b a-\u0600\u0600\u0600\u0600");

    assertThat(tokens(Words.of("b a-\u0600\u0600\u0600\u06001", near)))
        .isEqualTo(tokens(Words.of("b a-\u0600\u0600\u0600\u06001")));
  }

  @Test
  void a_part_of_a_text_is_no_help_in_cutting_another() {
    Words part = Words.of("ab c").slice(new Span(0, 1));
    Words joined = Words.joined("ab", new int[] {0, 1, 2});

    assertThat(tokens(Words.of("ab", part))).containsExactly("ab");
    assertThat(tokens(Words.of("ab", joined))).containsExactly("ab");
  }

  @Property
  void no_two_runs_of_spaces_touch(@ForAll("texts") String text) {
    Words words = Words.of(text);

    for (int i = 1; i < words.size(); i++) {
      assertThat(words.isSpace(i - 1) && words.isSpace(i)).isFalse();
    }
  }

  @Property
  void signs_around_words_leave_the_words_alone(@ForAll("plainWords") String word) {
    assertThat(words("~~" + word + "~~")).containsExactly("~~", word, "~~");
    assertThat(words("++" + word + "++")).containsExactly("++", word, "++");
  }

  @Provide
  Arbitrary<String> plainWords() {
    return Arbitraries.strings().alpha().withChars("яé").ofMinLength(1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(20), awkwardTexts());
  }

  @Provide
  Arbitrary<String> awkwardTexts() {
    return Arbitraries.of(
            " ",
            "\t",
            "\n",
            "\r",
            "a",
            "1",
            "\u00e9",
            "\u0301",
            "-",
            "'",
            ".",
            "~",
            "+",
            "\u0600",
            "\u200b",
            "\u200d",
            "\ufe0f",
            "\u20e3",
            "\ud83d",
            "\ude00",
            "\ud83d\udc68",
            "\u2764",
            "\ud83c\uddf0",
            "\ud83c\udffd",
            "毛",
            "ไ",
            "\u0e33",
            "\uff9e",
            "한",
            "\u1161",
            "ま")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<String> tokens(Words words) {
    return IntStream.range(0, words.size()).mapToObj(words::word).toList();
  }

  private static List<String> words(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.size())
        .filter(i -> !words.isSpace(i))
        .mapToObj(words::word)
        .toList();
  }
}
