package org.recension.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts that nobody would write, and texts that somebody made from them. */
final class WildTexts extends DomainContextBase {

  private static final List<String> PARTS =
      List.of(
          "a", "b", "A", "é", "e\u0301", "й", "и\u0306", "ß", "ﬁ", "한", "ㅎ", "中", "א", "ب", "1",
          "٣", "\u0301", "\u200d", "\u200c", "\u200b", "\ufe0f", "\u00ad", "\u2060", "\ufeff",
          "\u202e", "👩‍🚀", "🇰🇵", "🇰", "𐐀", "\ud800", "\udc00", "'", "’", "-", "‑", "—", ".",
          "…", "%", "~~", "[", "]", "<", "&", " ", "  ", "\u00a0", "\t", "\u3000", "\n", "\r",
          "\r\n", "\u0085", "\u2028", "\u000b", "\f", "\0");

  /** A text and others, each of its own or made from the first by cutting and repeating. */
  @Provide
  Arbitrary<List<String>> family() {
    return text().flatMap(first -> relative(first).list().ofSize(2).map(two -> with(first, two)));
  }

  private static List<String> with(String first, List<String> others) {
    return List.of(first, others.get(0), others.get(1));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        parts(PARTS, 40),
        parts(List.of("a ", "b ", "a", "\n", ". "), 60),
        Arbitraries.strings().all().ofMaxLength(30),
        repeated());
  }

  private static Arbitrary<String> parts(List<String> parts, int most) {
    return Arbitraries.of(parts).list().ofMaxSize(most).map(list -> String.join("", list));
  }

  private static Arbitrary<String> repeated() {
    return Combinators.combine(parts(PARTS, 4), Arbitraries.integers().between(0, 60))
        .as(String::repeat);
  }

  private static Arbitrary<String> relative(String text) {
    return Arbitraries.oneOf(text(), cut(text), cut(text), Arbitraries.of(text, backwards(text)));
  }

  /** May cut a character in two: what comes in is not always well-formed. */
  private static Arbitrary<String> cut(String text) {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, text.length());
    return Combinators.combine(place, place, parts(PARTS, 3))
        .as((one, other, part) -> text.substring(0, one) + part + text.substring(other));
  }

  private static String backwards(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
