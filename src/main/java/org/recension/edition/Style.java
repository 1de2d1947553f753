package org.recension.edition;

import org.jspecify.annotations.Nullable;

/** How a kind of file writes words, and the marks on them. */
public interface Style {

  /** Words without line breaks, so that none of them is read as a mark. */
  String words(String read);

  /** The same of words of which it is known where they were written. */
  default String words(WrittenWords words) {
    return words(words.read());
  }

  /**
   * What stands before marked words.
   *
   * @param detail the language of foreign words, the siglum of a variant, the name of a page
   */
  String open(Mark mark, @Nullable String detail);

  /** What stands after them. */
  String close(Mark mark);

  /** Where one paragraph ends and the next begins. */
  String paragraph();

  /** Where a line ends within a paragraph. */
  String line();
}
