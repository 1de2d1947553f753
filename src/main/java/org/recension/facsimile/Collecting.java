package org.recension.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.manner.Created;
import org.recension.manner.Once;
import org.recension.problem.Invalid;

/** Adds the pictures of several pages at once, as a form sends them: all or none of them. */
@ApplicationScoped
class Collecting {

  private final Caller caller;
  private final Witnesses witnesses;
  private final Facsimiles facsimiles;
  private final Depicting depicting;

  Collecting(Caller caller, Witnesses witnesses, Facsimiles facsimiles, Depicting depicting) {
    this.caller = caller;
    this.witnesses = witnesses;
    this.facsimiles = facsimiles;
    this.depicting = depicting;
  }

  @Once
  RestResponse<FacsimilesView> add(String slug, String siglum, List<NewFacsimile> pictures) {
    Witness witness = witnesses.named(slug, siglum);
    Contributor editor = caller.signedIn();
    Set<String> pages = new HashSet<>();
    for (NewFacsimile picture : pictures) {
      if (!pages.add(picture.page())) {
        throw new Invalid("pages", "name page " + picture.page() + " twice");
      }
      depicting.add(editor, witness, picture);
    }
    return RestResponse.ok(facsimiles.of(witness));
  }

  /** The same of one picture, which is what is answered. */
  @Once
  RestResponse<FacsimileView> addOne(String slug, String siglum, NewFacsimile picture) {
    Witness witness = witnesses.named(slug, siglum);
    FacsimileView view = FacsimileView.of(depicting.add(caller.signedIn(), witness, picture));
    return Created.at(view, view.image());
  }
}
