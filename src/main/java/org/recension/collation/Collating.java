package org.recension.collation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recension.contributor.Caller;
import org.recension.document.Document;
import org.recension.document.Documents;
import org.recension.document.Witnesses;
import org.recension.notation.Layer;
import org.recension.problem.Malformed;

/** Brings any number of texts of a document together in one apparatus. */
@ApplicationScoped
public class Collating {

  private static final int MOST_TEXTS = 20;

  private final Documents documents;
  private final Witnesses witnesses;
  private final Comparing comparing;
  private final Caller caller;

  Collating(Documents documents, Witnesses witnesses, Comparing comparing, Caller caller) {
    this.documents = documents;
    this.witnesses = witnesses;
    this.comparing = comparing;
    this.caller = caller;
  }

  /** Where the texts differ, as it is shown. */
  public ApparatusView view(String slug, Optional<Ref> base, List<Ref> others) {
    Texts texts = texts(slug, base, others);
    return ApparatusView.of(texts, texts.apparatus());
  }

  /**
   * The texts to be collated, the base first. Without a base, the first witness that is published;
   * without others, what is published of the rest, as it was first written and as it was left.
   */
  Texts texts(String slug, Optional<Ref> base, List<Ref> others) {
    caller.requireReading();
    Document document = documents.named(slug);
    List<Ref> published = base.isEmpty() || others.isEmpty() ? published(document) : List.of();
    List<Ref> refs = new ArrayList<>();
    refs.add(base.orElseGet(() -> published.get(0)));
    refs.addAll(others.isEmpty() ? without(refs.get(0).siglum(), published) : others);
    boolean areNumbered = refs.stream().allMatch(Ref::isNumbered) && !others.isEmpty();
    return new Texts(document, sides(document, refs), areNumbered);
  }

  /** As first written too, unless that would be more texts than are collated at once. */
  private static List<Ref> without(String siglum, List<Ref> published) {
    List<Ref> others = published.stream().filter(ref -> !ref.siglum().equals(siglum)).toList();
    return 2 * others.size() < MOST_TEXTS
        ? others.stream().flatMap(ref -> Stream.of(ref.in(Layer.FIRST), ref)).toList()
        : others.subList(0, Math.min(others.size(), MOST_TEXTS - 1));
  }

  private List<Side> sides(Document document, List<Ref> refs) {
    if (refs.size() > MOST_TEXTS) {
      throw new Malformed("witness: at most " + MOST_TEXTS + " texts are collated at once");
    }
    Set<String> names = new HashSet<>();
    List<Side> sides = refs.stream().map(ref -> comparing.side(document.slug(), ref)).toList();
    for (Side side : sides) {
      if (!names.add(String.valueOf(side.ref()))) {
        throw new Malformed("witness: " + side.ref() + " is named twice");
      }
    }
    return sides;
  }

  private List<Ref> published(Document document) {
    return witnesses.published(document).stream()
        .map(witness -> new Ref(witness.siglum(), "published", Layer.FINAL))
        .toList();
  }
}
