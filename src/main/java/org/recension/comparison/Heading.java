package org.recension.comparison;

import org.recension.document.Document;
import org.recension.document.Witness;

/**
 * Of which witness of which document a page is.
 *
 * @param document the slug
 * @param language of the texts
 */
public record Heading(
    String document, String title, String language, String siglum, String witness) {

  static Heading of(Witness witness) {
    Document document = witness.document();
    return new Heading(
        document.slug(), document.title(), document.language(), witness.siglum(), witness.title());
  }

  /** Where pages about the document are. */
  public String about() {
    return "/documents/" + document;
  }

  /** Where pages about the witness are. */
  public String path() {
    return about() + "/witnesses/" + siglum;
  }

  /** The page of one revision. */
  public String revision(int number) {
    return path() + "/revisions/" + number;
  }

  /** What names a revision in a comparison. */
  public String ref(int number) {
    return siglum + "@" + number;
  }

  /** The comparison of two revisions. */
  public String compare(int from, int to) {
    return about() + "/compare?from=" + ref(from) + "&to=" + ref(to);
  }
}
