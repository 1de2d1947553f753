package org.recension.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.ShownDiff;
import org.recension.facsimile.FacsimilesView;

/** What the pages of reviewers look like. */
@CheckedTemplate(basePath = "judging")
final class Templates {

  private Templates() {}

  static native TemplateInstance queue(QueueView queue);

  static native TemplateInstance submission(
      Judged judged,
      ShownDiff shown,
      String look,
      @Nullable Refused refused,
      QueueView.@Nullable Item next,
      FacsimilesView facsimiles);
}
