package org.recension.edition;

import java.util.Arrays;
import org.recension.notation.LayerText;
import org.recension.notation.Node;
import org.recension.text.Span;

/**
 * Words as they are read, and where each character of them was written.
 *
 * @param places for each character of the words its code point in the text as written; none where
 *     whoever sets the text adds the words
 */
public record WrittenWords(String read, int[] places) {

  private static final int[] NOWHERE = {};

  static WrittenWords added(String words) {
    return new WrittenWords(words, NOWHERE);
  }

  /** What a backslash makes literal is read without it. */
  static WrittenWords of(Node.Text text) {
    String written = text.written();
    String read = text.value();
    int[] places = new int[read.length()];
    int from = 0;
    int place = text.at().start();
    for (int i = 0; i < read.length(); i++) {
      while (written.charAt(from) != read.charAt(i)) {
        from++;
        place++;
      }
      places[i] = place;
      boolean isFirstOfTwo =
          Character.isHighSurrogate(read.charAt(i))
              && i + 1 < read.length()
              && Character.isLowSurrogate(read.charAt(i + 1));
      place += isFirstOfTwo ? 0 : 1;
      from++;
    }
    return new WrittenWords(read, places);
  }

  static WrittenWords of(LayerText layer) {
    String read = layer.text();
    int[] places = new int[read.length()];
    int point = 0;
    for (int i = 0; i < read.length(); i += Character.charCount(read.codePointAt(i))) {
      int place = layer.written(new Span(point, point + 1)).start();
      Arrays.fill(places, i, i + Character.charCount(read.codePointAt(i)), place);
      point++;
    }
    return new WrittenWords(read, places);
  }

  /** Whether they are in the text at all. */
  public boolean areWritten() {
    return places.length > 0;
  }

  WrittenWords part(int start, int end) {
    return new WrittenWords(
        read.substring(start, end),
        areWritten() ? Arrays.copyOfRange(places, start, end) : NOWHERE);
  }

  WrittenWords stripLeading() {
    return part(read.length() - read.stripLeading().length(), read.length());
  }
}
