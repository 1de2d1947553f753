package org.recension.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Problem;
import org.recension.problem.ProblemType;

/** The templates of the frame's own pages. */
@CheckedTemplate(basePath = "page")
final class Templates {

  private Templates() {}

  static native TemplateInstance signIn(
      String then, @Nullable String username, @Nullable String fault, Typed typed);

  static native TemplateInstance problem(
      Problem problem, ProblemType type, String back, Typed typed);

  static native TemplateInstance lost(String then, Typed typed, boolean stale);

  static native TemplateInstance again(String then, Typed typed);
}
