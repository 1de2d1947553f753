package org.recension.exporting;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Edition;
import org.recension.edition.HtmlEdition;
import org.recension.edition.MarkdownEdition;
import org.recension.edition.PlainEdition;
import org.recension.notation.Layer;
import org.recension.tei.Tei;

/** What kind of file an edition is written as. */
enum FileKind {
  TEI(FileKind.TEI_XML, "xml", (edition, layer) -> Tei.write(edition.in(layer))),
  HTML(FileKind.TEXT_HTML, "html", HtmlEdition::of),
  MARKDOWN(FileKind.TEXT_MARKDOWN, "md", MarkdownEdition::of),
  PLAIN(FileKind.TEXT_PLAIN, "txt", PlainEdition::of);

  static final String TEI_XML = "application/tei+xml;charset=UTF-8";
  static final String TEXT_HTML = "text/html;charset=UTF-8";
  static final String TEXT_MARKDOWN = "text/markdown;charset=UTF-8";
  static final String TEXT_PLAIN = "text/plain;charset=UTF-8";

  private final String mediaType;
  private final String extension;
  private final BiFunction<Edition, @Nullable Layer, String> writer;

  FileKind(
      String mediaType, String extension, BiFunction<Edition, @Nullable Layer, String> writer) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.writer = writer;
  }

  String mediaType() {
    return mediaType;
  }

  String fileName(String slug) {
    return slug + "." + extension;
  }

  /**
   * @param layer null for the texts as written
   */
  String write(Edition edition, @Nullable Layer layer) {
    return writer.apply(edition, layer);
  }
}
