package org.recension.evidence;

import java.util.regex.Pattern;

/** What a history was at some size: which history, how many events, and the head of their tree. */
public record Checkpoint(String origin, long size, Hash head) {

  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final int LINES = 3;

  public Checkpoint {
    requireName(origin);
  }

  static void requireName(String name) {
    boolean isName =
        !name.isEmpty() && name.chars().noneMatch(c -> c <= ' ' || c == '+' || isSpace(c));
    if (!isName) {
      throw new Unreadable("“" + name + "” does not do as an origin: no spaces and no +");
    }
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** As C2SP tlog-checkpoint writes it: three lines, each with its line ending. */
  public String text() {
    return origin + "\n" + size + "\n" + head.base64() + "\n";
  }

  /** Reads what a note says; lines after the third mean nothing here. */
  public static Checkpoint read(Note note) {
    String[] lines = note.text().split("\n", -1);
    if (lines.length <= LINES || !SIZE.matcher(lines[1]).matches()) {
      throw new Unreadable("a checkpoint has an origin, a size and a root hash, a line each");
    }
    return new Checkpoint(lines[0], Long.parseLong(lines[1]), head(lines[2]));
  }

  private static Hash head(String base64) {
    try {
      Hash head = Hash.ofBase64(base64);
      if (head.base64().equals(base64)) {
        return head;
      }
    } catch (IllegalArgumentException e) {
      throw notAHead(base64);
    }
    throw notAHead(base64);
  }

  private static Unreadable notAHead(String base64) {
    return new Unreadable("“" + base64 + "” is not a root hash in Base 64");
  }
}
