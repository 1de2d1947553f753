package org.recension.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Attribution once more, slowly and another way: every token is a thing of its own, kept in one
 * list when it goes, and its place is found by looking at all of them. Compares places as the
 * definition says, by the diff.
 */
final class AttributionOracle {

  private static final int STAYS = 0;

  private static final class Token {
    final String text;
    final int origin;
    int went = STAYS;

    Token(String text, int origin) {
      this.text = text;
      this.origin = origin;
    }
  }

  private final List<Token> all = new ArrayList<>();
  private String text = "";
  private int longest = 0;

  void write(String newText, int origin) {
    Diff diff = Diff.between(Words.of(text), Words.of(newText));
    List<Token> staying = staying();
    for (Edit edit : diff.changes()) {
      Token before = edit.from().start() == 0 ? null : staying.get(edit.from().start() - 1);
      Token after = edit.from().end() == staying.size() ? null : staying.get(edit.from().end());
      int start = before == null ? 0 : all.indexOf(before) + 1;
      int end = after == null ? all.size() : all.indexOf(after);
      List<Token> place = all.subList(start, end);
      List<Token> woven = woven(place, diff.to().slice(edit.to()), origin);
      place.clear();
      place.addAll(woven);
    }
    text = newText;
    longest = Math.max(longest, diff.to().size());
    forget();
  }

  /** One more revision of this line and of another: of each place this line's tokens come first. */
  static AttributionOracle merged(
      AttributionOracle published, AttributionOracle other, String text, int origin) {
    AttributionOracle one = published.copy();
    AttributionOracle two = other.copy();
    one.write(text, origin);
    two.write(text, origin);
    AttributionOracle merged = new AttributionOracle();
    merged.text = text;
    merged.longest = Math.max(one.longest, two.longest);
    for (int place = 0; place <= one.origins().size(); place++) {
      List<Token> remembered = one.goneAt(place);
      List<Token> unmatched = new ArrayList<>(remembered);
      for (Token token : two.goneAt(place)) {
        Token same =
            unmatched.stream()
                .filter(t -> t.text.equals(token.text) && t.origin == token.origin)
                .findFirst()
                .orElse(null);
        if (same == null) {
          remembered.add(token);
        } else {
          unmatched.remove(same);
        }
      }
      merged.all.addAll(remembered);
      if (place < one.origins().size()) {
        Token ours = one.staying().get(place);
        merged.all.add(ours.origin == origin ? two.staying().get(place) : ours);
      }
    }
    merged.forget();
    return merged;
  }

  AttributionOracle copy() {
    AttributionOracle copy = new AttributionOracle();
    copy.text = text;
    copy.longest = longest;
    for (Token token : all) {
      Token again = new Token(token.text, token.origin);
      again.went = token.went;
      copy.all.add(again);
    }
    return copy;
  }

  /** What went between the token before a place and the one after it. */
  private List<Token> goneAt(int place) {
    List<Token> staying = staying();
    int start = place == 0 ? 0 : all.indexOf(staying.get(place - 1)) + 1;
    int end = place == staying.size() ? all.size() : all.indexOf(staying.get(place));
    return new ArrayList<>(all.subList(start, end));
  }

  private List<Token> staying() {
    return all.stream().filter(token -> token.went == STAYS).toList();
  }

  private void forget() {
    Comparator<Token> byRound = Comparator.comparingInt(token -> token.went);
    while (all.size() - origins().size() > 4 * longest) {
      all.remove(all.stream().filter(token -> token.went != STAYS).min(byRound).orElseThrow());
    }
  }

  private List<Token> woven(List<Token> place, Words came, int origin) {
    for (Token token : place) {
      token.went = token.went == STAYS ? origin : token.went;
    }
    List<Token> woven = new ArrayList<>();
    for (Edit edit : Diff.between(words(place), came).edits()) {
      List<Token> old = place.subList(edit.from().start(), edit.from().end());
      if (edit.op() == Op.EQUAL) {
        old.forEach(token -> token.went = STAYS);
      }
      woven.addAll(old);
      for (int i = edit.to().start(); edit.op() != Op.EQUAL && i < edit.to().end(); i++) {
        woven.add(new Token(came.word(i), origin));
      }
    }
    return woven;
  }

  private static Words words(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      text.append(tokens.get(i).text);
      starts[i + 1] = text.length();
    }
    return Words.joined(text.toString(), starts);
  }

  List<Integer> origins() {
    return staying().stream().map(token -> token.origin).toList();
  }
}
