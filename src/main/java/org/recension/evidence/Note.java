package org.recension.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and who signed it, in the form of C2SP signed-note. One nobody signed is the bare text.
 */
public record Note(String text, List<Signature> signatures) {

  private static final String MARK = "\u2014 ";
  private static final int MOST_SIGNATURES = 100;

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new Unreadable("a note is of whole lines, without control characters");
    }
  }

  /** What one key made of the text: its number and the signature itself, in Base 64. */
  public record Signature(String name, String base64) {}

  public static Note unsigned(String text) {
    return new Note(text, List.of());
  }

  /** Reads a note; after the last empty line there are signatures only. */
  public static Note read(String whole) {
    int gap = whole.lastIndexOf("\n\n");
    if (gap < 0) {
      return unsigned(whole);
    }
    if (!whole.endsWith("\n")) {
      throw new Unreadable("the last line of a note ends like every other");
    }
    List<Signature> signatures = whole.substring(gap + 2).lines().map(Note::signature).toList();
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new Unreadable("after its empty line a note has 1 to 100 signatures");
    }
    return new Note(whole.substring(0, gap + 1), signatures);
  }

  private static Signature signature(String line) {
    int space = line.lastIndexOf(' ');
    if (!line.startsWith(MARK) || space < MARK.length()) {
      throw new Unreadable("“" + line + "” is not the line of a signature");
    }
    return new Signature(line.substring(MARK.length(), space), line.substring(space + 1));
  }

  /** The same text, signed once more. */
  Note with(Signature one) {
    List<Signature> more = new ArrayList<>(signatures);
    more.add(one);
    return new Note(text, more);
  }

  /** The whole of it, as {@link #read} reads it. */
  public String whole() {
    StringBuilder whole = new StringBuilder(text);
    if (!signatures.isEmpty()) {
      whole.append('\n');
    }
    signatures.forEach(
        s -> whole.append(MARK).append(s.name()).append(' ').append(s.base64()).append('\n'));
    return whole.toString();
  }
}
