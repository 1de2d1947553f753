package org.recension.text;

/** Writes words so that a browser shows them as they are. */
public final class Html {

  private Html() {}

  /** The words with what HTML and XML would read as markup escaped, quotes included. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
