package org.recension.convention;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.recension.edition.ByteOrderMark;
import org.recension.edition.Unreadable;
import org.recension.notation.Diagnostic;

/**
 * A file as it was sent, read as text.
 *
 * @param text with every line ended by a line feed
 * @param cut the code points of the text before which the file has one more, in order
 */
record Original(String text, int[] cut) {

  static Original of(String file) {
    String text = ByteOrderMark.removed(file);
    StringBuilder lines = new StringBuilder(text.length());
    int[] cut = new int[16];
    int size = 0;
    int codePoints = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        cut = size == cut.length ? Arrays.copyOf(cut, 2 * size) : cut;
        cut[size++] = codePoints;
      } else {
        lines.append(c == '\r' ? '\n' : c);
        codePoints += Character.isLowSurrogate(c) ? 0 : 1;
      }
    }
    return new Original(lines.toString(), Arrays.copyOf(cut, size));
  }

  /** The diagnostics of the text as they are to be found in the file. */
  List<Diagnostic> placed(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(this::placed).toList();
  }

  private Diagnostic placed(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.code(),
        diagnostic.severity(),
        diagnostic.line(),
        diagnostic.column(),
        placed(diagnostic.start()),
        placed(diagnostic.end()),
        diagnostic.message());
  }

  private int placed(int codePoint) {
    int found = Arrays.binarySearch(cut, codePoint);
    return codePoint + (found < 0 ? -found - 1 : found);
  }

  /** UTF-16 says so with a mark at the beginning; all else is UTF-8. */
  static String decoded(byte[] bytes) {
    Charset marked = ByteOrderMark.charset(bytes);
    return decoded(bytes, marked == null ? StandardCharsets.UTF_8 : marked);
  }

  private static String decoded(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Unreadable(
          "The file is not %s: no character begins at byte %d"
              .formatted(charset.name(), in.position()));
    }
    return out.flip().toString();
  }
}
