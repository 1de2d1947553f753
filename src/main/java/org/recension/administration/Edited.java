package org.recension.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.document.DocumentView;
import org.recension.document.WitnessView;
import org.recension.edition.WitnessKind;
import org.recension.publication.Choice;

/**
 * A document as an editor works on it: what is said about it, its witnesses, and what is shown of
 * them.
 *
 * @param seen what one who looks at this says when they change what is said about the document
 * @param chosen the form that was sent about what is shown of a witness
 * @param chosenFor the siglum of that witness; null where another form was sent, or none
 */
record Edited(
    DocumentView document,
    String seen,
    List<Choice> choices,
    Form about,
    Form witness,
    Form chosen,
    @Nullable String chosenFor) {

  /** Its witness, and what of it is shown and could be. */
  record Shown(WitnessView witness, String path, @Nullable Choice choice, Form form) {

    /** Whether there is anything else that could be shown of it. */
    public boolean hasOthers() {
      return choice != null && !choice.earlier().isEmpty();
    }
  }

  public List<WitnessKind> kinds() {
    return List.of(WitnessKind.values());
  }

  /** Its witnesses, each with its choice. */
  public List<Shown> shown() {
    return document.witnesses().stream().map(this::shown).toList();
  }

  private Shown shown(WitnessView witness) {
    String siglum = witness.siglum();
    Choice choice =
        choices.stream().filter(c -> c.now().witness().equals(siglum)).findFirst().orElse(null);
    String path = "/documents/" + document.slug() + "/witnesses/" + siglum;
    return new Shown(witness, path, choice, siglum.equals(chosenFor) ? chosen : EditPages.CHOICE);
  }

  /** Of the page that shows it. */
  int status() {
    return Math.max(about.status(), Math.max(witness.status(), chosen.status()));
  }
}
