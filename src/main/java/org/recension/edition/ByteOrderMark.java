package org.recension.edition;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The character at the beginning of a file that tells its encoding, and is none of the text. */
public final class ByteOrderMark {

  private static final String MARK = "\uFEFF";

  private ByteOrderMark() {}

  /** The encoding that it tells; null if the file has none. */
  public static @Nullable Charset charset(byte[] file) {
    for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
      if (startsWith(file, MARK.getBytes(charset))) {
        return charset;
      }
    }
    return null;
  }

  /** The text without it. */
  public static String removed(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private static boolean startsWith(byte[] file, byte[] mark) {
    int end = Math.min(file.length, mark.length);
    return Arrays.equals(file, 0, end, mark, 0, mark.length);
  }
}
