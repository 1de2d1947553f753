package org.recension.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recension.collation.ApparatusView;
import org.recension.collation.ApparatusView.SourceView;
import org.recension.document.DocumentView;
import org.recension.document.WitnessView;
import org.recension.notation.Layer;

/** A published text that may be collated, as the base or beside it. */
public record TextChoice(
    WitnessView witness, Layer layer, String ref, boolean isBase, boolean isBeside) {

  static List<TextChoice> of(DocumentView document, ApparatusView apparatus) {
    List<String> chosen = apparatus.sources().stream().map(TextChoice::name).toList();
    Set<String> beside = chosen.stream().skip(1).collect(Collectors.toSet());
    List<TextChoice> choices = new ArrayList<>();
    for (WitnessView witness : document.witnesses()) {
      if (witness.published() != null) {
        for (Layer layer : Layer.values()) {
          String ref = witness.siglum() + "@published:" + layer;
          choices.add(
              new TextChoice(witness, layer, ref, ref.equals(chosen.get(0)), beside.contains(ref)));
        }
      }
    }
    return choices;
  }

  private static String name(SourceView source) {
    return source.witness() + "@published:" + source.layer();
  }
}
