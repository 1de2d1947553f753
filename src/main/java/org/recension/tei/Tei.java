package org.recension.tei;

import org.recension.edition.Edition;
import org.recension.edition.Received;
import org.recension.edition.Unreadable;

/** TEI P5, the form in which scholars exchange texts. */
public final class Tei {

  private Tei() {}

  /**
   * A whole document: one {@code <text>} for each witness, with its notation as elements. Read
   * again it gives the same details and witnesses, and texts that differ from these only where a
   * sign was not written in its short form.
   */
  public static String write(Edition edition) {
    return TeiWriter.write(edition);
  }

  /**
   * What a TEI document says. Where the header lists two witnesses or more, and the readings of an
   * apparatus within the text name them, each witness gets a text of its own with its readings; a
   * lemma that names nobody is of all who are not named beside it. A text that points at one
   * witness by {@code @corresp}, as ours do, and one whose witnesses are not listed, is not taken
   * apart: its apparatus becomes notation, {@code {lemma}[H: reading]}.
   *
   * <p>Who worked on the texts is not read: whoever takes them over begins a history of their own.
   *
   * @throws Unreadable if it is no well-formed TEI, or one with a DOCTYPE, which is never read
   */
  public static Received read(byte[] file) {
    return new TeiReader(Encoding.decode(file)).read();
  }

  /**
   * The same of a document that came as characters, so that what it says of its encoding is past.
   */
  public static Received read(String document) {
    return new TeiReader(Encoding.unmarked(document)).read();
  }
}
