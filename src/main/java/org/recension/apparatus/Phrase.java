package org.recension.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.recension.text.Span;
import org.recension.text.Words;

/** A few words of one text. */
record Phrase(Words source, int start, int end) {

  /** As they are, with the spaces at either end. */
  String text() {
    return source.text(new Span(start, end));
  }

  /** Without the spaces at either end, unless there is nothing else. */
  String stripped() {
    int first = start;
    int last = end;
    while (first < end && source.isSpace(first)) {
      first++;
    }
    while (last > first && source.isSpace(last - 1)) {
      last--;
    }
    return first == end ? text() : source.text(new Span(first, last));
  }

  List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!source.isSpace(i)) {
        words.add(source.word(i));
      }
    }
    return words;
  }

  /** Its words and marks on one line: a line break as ¶, mere spaces as ␣. */
  String printed() {
    StringBuilder printed = new StringBuilder();
    boolean hasWords = false;
    for (int i = start; i < end; i++) {
      hasWords |= !source.isSpace(i);
      printed.append(source.isLineBreak(i) ? "¶" : source.word(i));
    }
    return hasWords ? printed.toString().strip() : "␣".repeat(printed.length());
  }
}
