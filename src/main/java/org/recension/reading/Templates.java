package org.recension.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.collation.ApparatusView;
import org.recension.document.DocumentView;
import org.recension.facsimile.FacsimilesView;
import org.recension.manner.Slice;

/** The templates of the pages for readers. */
@CheckedTemplate(basePath = "reading")
final class Templates {

  private Templates() {}

  static native TemplateInstance library(
      Slice<DocumentView> documents, @Nullable String q, @Nullable String next);

  static native TemplateInstance document(
      DocumentView document, List<Leaf> leaves, List<LayerChoice> layers);

  static native TemplateInstance witness(
      DocumentView document, Leaf leaf, List<LayerChoice> layers, FacsimilesView facsimiles);

  static native TemplateInstance apparatus(
      DocumentView document, ApparatusView apparatus, List<TextChoice> choices);
}
