package org.recension.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLConnection;
import org.jspecify.annotations.Nullable;

/**
 * One file as it was sent.
 *
 * @param field what of the request it came in
 * @param isText whether it came as characters; its bytes are UTF-8 then, whatever it says itself
 */
public record Sheet(
    @Nullable String name, String mediaType, byte[] bytes, String field, boolean isText) {

  private static final String UNKNOWN_TYPE = "application/octet-stream";

  /** A file that came as bytes. */
  public Sheet(@Nullable String name, String mediaType, byte[] bytes, String field) {
    this(name, mediaType, bytes, field, false);
  }

  /** A file that came as the text of a JSON member. */
  static Sheet ofText(String text, String field) {
    return new Sheet(null, "text/plain", text.getBytes(UTF_8), field, true);
  }

  /** A file of which only the name says what it is. */
  public static Sheet of(String path, byte[] bytes) {
    String guess = URLConnection.guessContentTypeFromName(path);
    return new Sheet(path, guess == null ? UNKNOWN_TYPE : guess, bytes, "body");
  }

  /** Its name without folders and ending: what it is called where nobody says a title. */
  @Nullable String title() {
    if (name == null) {
      return null;
    }
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
