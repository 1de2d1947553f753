package org.recension.facsimile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.recension.document.Witness;

/** The page on which an editor keeps the pictures of a witness. */
@CheckedTemplate(basePath = "facsimile")
final class Templates {

  private Templates() {}

  static native TemplateInstance pictures(Witness witness, FacsimilesView facsimiles, Tried tried);
}
