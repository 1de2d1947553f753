package org.recension.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.recension.facsimile.FacsimilesView;

/** The templates of the desk. */
@CheckedTemplate(basePath = "desk")
final class Templates {

  private Templates() {}

  static native TemplateInstance transcribe(Sheet sheet, FacsimilesView facsimiles);

  static native TemplateInstance preview(Preview preview);

  static native TemplateInstance fault(Fault fault);

  static native TemplateInstance resolve(Conflicting conflict);

  static native TemplateInstance work(Work work);
}
