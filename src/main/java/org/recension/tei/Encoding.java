package org.recension.tei;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.edition.ByteOrderMark;
import org.recension.edition.Unreadable;

/**
 * The characters of an XML file. They are told from its first bytes and its declaration before any
 * parser sees it, so that the two cannot be played against each other.
 */
final class Encoding {

  private static final int LONGEST_DECLARATION = 200;

  /** In all of these the declaration can be read before the encoding is known. */
  private static final Set<String> KNOWN =
      Set.of(
          "utf-8",
          "us-ascii",
          "iso-8859-1",
          "iso-8859-2",
          "iso-8859-5",
          "iso-8859-15",
          "windows-1250",
          "windows-1251",
          "windows-1252",
          "koi8-r");

  private Encoding() {}

  /** The text of the file, with line feeds only, as XML reads it. */
  static String decode(byte[] file) {
    Charset known = known(file);
    if (known == null) {
      int size = Math.min(file.length, LONGEST_DECLARATION);
      String name = declared(new String(file, 0, size, StandardCharsets.ISO_8859_1));
      return unmarked(decode(file, charset(name)));
    }
    String text = unmarked(decode(file, known));
    agree(declared(text), known.equals(UTF_8) ? "utf-8" : "utf-16");
    return text;
  }

  /** The text without a mark of its encoding, with line feeds only. */
  static String unmarked(String text) {
    return ByteOrderMark.removed(text).replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The encoding that the first bytes tell, before anything is declared. */
  private static @Nullable Charset known(byte[] file) {
    Charset marked = ByteOrderMark.charset(file);
    if (marked != null || file.length < 2) {
      return marked;
    }
    if (file[0] == 0 && file[1] == '<') {
      return UTF_16BE;
    }
    return file[0] == '<' && file[1] == 0 ? UTF_16LE : null;
  }

  private static Charset charset(@Nullable String name) {
    if (name == null) {
      return UTF_8;
    }
    if (!KNOWN.contains(name)) {
      throw new Unreadable("Its encoding, “" + name + "”, cannot be read; send it as UTF-8");
    }
    return Charset.forName(name);
  }

  private static void agree(@Nullable String declared, String found) {
    if (declared != null && !declared.startsWith(found)) {
      throw new Unreadable(
          "It says that its encoding is “%s”, but begins as %s".formatted(declared, found));
    }
  }

  private static String decode(byte[] file, Charset charset) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable(
          "Byte %d is not %s, which its encoding should be"
              .formatted(bytes.position(), charset.name()));
    }
  }

  /** The encoding that the declaration names. */
  private static @Nullable String declared(String text) {
    int end = text.startsWith("<?xml") ? text.indexOf("?>") : -1;
    int name = end < 0 ? -1 : text.indexOf("encoding");
    if (end > LONGEST_DECLARATION || name < 0 || name > end) {
      return null;
    }
    String rest = text.substring(name + "encoding".length(), end).strip();
    String value = rest.startsWith("=") ? rest.substring(1).strip() : "";
    int close = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
    return close < 0 ? null : value.substring(1, close).toLowerCase(Locale.ROOT);
  }
}
