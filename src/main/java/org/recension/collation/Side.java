package org.recension.collation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recension.text.Words;
import org.recension.transcription.Revision;
import org.recension.transcription.SentText;

/**
 * A text about to be compared, and where it comes from. Its words are read only if they are needed.
 *
 * @param revision null for a text that none holds, such as one not saved yet
 */
public record Side(@Nullable Revision revision, String sha256, Supplier<Words> words) {

  static Side unsaved(SentText text) {
    return new Side(null, text.sha256(), text::words);
  }

  /** Of which revision of which document it is the text. */
  String name() {
    return revision == null ? "" : revision.name();
  }

  @Nullable String ref() {
    return revision == null ? null : revision.witness().siglum() + "@" + revision.number();
  }
}
