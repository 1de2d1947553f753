package org.recension.convention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.Received;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.notation.Node;
import org.recension.notation.Notation;
import org.recension.tei.Tei;

/** A way of writing transcriptions down: what the signs in a file mean. */
public enum Convention {
  /** One text in our notation that carries the readings of several witnesses. */
  PUBLISHED("published", Published::read),
  /** Words without signs. */
  PLAIN("plain", ofOne(Plain::read)),
  /** The guidelines of the Text Encoding Initiative, P5. */
  TEI("tei", Tei::read),
  /** By the People, of the Library of Congress. */
  LOC("loc", ofOne(LibraryOfCongress::read)),
  FROMTHEPAGE("fromthepage", ofOne(FromThePage::read)),
  /** The conventions of Leiden, for inscriptions and papyri. */
  LEIDEN("leiden", ofOne(Leiden::read));

  private final String wireName;
  private final Function<String, Received> reading;

  Convention(String wireName, Function<String, Received> reading) {
    this.wireName = wireName;
    this.reading = reading;
  }

  public static Optional<Convention> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }

  /** What the API calls it. */
  public String wireName() {
    return wireName;
  }

  /**
   * Makes an edition of a file. Whatever signs are in it can be read.
   *
   * @throws org.recension.edition.Unreadable if the bytes are no text
   */
  public Received read(byte[] original) {
    return this == TEI ? Tei.read(original) : read(Original.decoded(original));
  }

  /** The same of a file that came as characters, whatever it says of its encoding. */
  public Received read(String original) {
    return reading.apply(original);
  }

  /** Reads a file of one witness, of which it does not say what sort of paper it is. */
  private static Function<String, Received> ofOne(
      BiFunction<String, Findings, List<Node>> reading) {
    return file -> {
      Original original = Original.of(file);
      Findings findings = new Findings(original.text());
      String text = Notation.of(reading.apply(original.text(), findings)).canonical();
      WitnessText witness = new WitnessText("T", "Transcription", WitnessKind.OTHER, text);
      return new Received(
          Edition.of(Details.NONE, List.of(witness)), original.placed(findings.diagnostics()));
    };
  }
}
