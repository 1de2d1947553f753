package org.recension.notation;

import java.util.List;
import java.util.Set;

/**
 * A text with the signs that its transcriber typed, read as a tree. Every text can be read: what is
 * no sign stays as it is, and a diagnostic says so.
 */
public final class Notation {

  /** Names the rules by which signs are read, for those who keep results. */
  public static final String RULES = "recension-notation/1";

  private final String text;
  private final List<Node> nodes;
  private final List<Diagnostic> diagnostics;

  private Notation(String text, List<Node> nodes, List<Diagnostic> diagnostics) {
    this.text = text;
    this.nodes = nodes;
    this.diagnostics = diagnostics;
  }

  public static Notation of(String text) {
    Places places = Places.of(text);
    Faults faults = new Faults();
    List<Node> nodes = new Parser(text, places, faults).parse();
    return new Notation(text, nodes, faults.diagnostics(text, places));
  }

  /** Words as they have to be written so that no sign is read in them. */
  public static String literal(String words) {
    return Signs.escaped(words);
  }

  /** A text in short forms that says what these nodes say, wherever they come from. */
  public static Notation of(List<Node> nodes) {
    return of(Printer.print(nodes));
  }

  /** The text as written. */
  public String text() {
    return text;
  }

  /** What the text consists of, in order; signs are never more than 64 in one another. */
  public List<Node> nodes() {
    return nodes;
  }

  /** What a person should look at, in order; the first thousand. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The same in short forms, with a backslash before every sign that stays literal. */
  public String canonical() {
    return Printer.print(nodes);
  }

  /** The reading text of a layer of the paper transcribed. */
  public LayerText layer(Layer layer) {
    return Layering.of(layer, nodes);
  }

  /** All words of the text, those of notes and of other witnesses too, without their signs. */
  public BareText bare() {
    return BareText.of(nodes);
  }

  /** The witnesses that the text speaks of, apart from the paper transcribed. */
  public Set<String> otherWitnesses() {
    return Sigla.of(nodes);
  }

  /**
   * What the text says of one witness: of another, or, by any other siglum, of the paper itself.
   */
  public Notation witness(String siglum) {
    return of(Splitting.of(siglum, nodes));
  }
}
