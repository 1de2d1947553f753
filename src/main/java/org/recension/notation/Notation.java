package org.recension.notation;

import java.util.List;
import java.util.Set;

/**
 * A text with the signs that its transcriber typed, read as a tree. Every text can be read: what is
 * no sign stays as it is, and a diagnostic says so.
 */
public final class Notation {

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

  /** The witnesses that the text speaks of, apart from the paper transcribed. */
  public Set<String> otherWitnesses() {
    return Sigla.of(nodes);
  }

  /**
   * What the text says of one witness: of another, or, by any other siglum, of the paper itself.
   */
  public Notation witness(String siglum) {
    return of(Printer.print(Splitting.of(siglum, nodes)));
  }
}
