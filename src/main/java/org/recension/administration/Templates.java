package org.recension.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.ContributorView;
import org.recension.convention.Convention;
import org.recension.document.DocumentView;
import org.recension.importing.ImportView;
import org.recension.manner.Slice;
import org.recension.notation.Diagnostic;
import org.recension.rule.Role;

/** The templates of the pages of editors and administrators. */
@CheckedTemplate(basePath = "administration")
final class Templates {

  private Templates() {}

  static native TemplateInstance overview();

  static native TemplateInstance contributors(
      Slice<ContributorView> accounts, @Nullable String cursor, List<Role> roles, Form form);

  static native TemplateInstance contributor(
      ContributorView account, String seen, boolean own, List<Role> roles, Form form);

  static native TemplateInstance newDocument(Form form);

  static native TemplateInstance edit(Edited edited);

  static native TemplateInstance imports(
      Slice<ImportView> imports, List<Convention> conventions, Form form);

  static native TemplateInstance progress(Progress progress);

  static native TemplateInstance made(DocumentView document, List<Diagnostic> diagnostics, int all);
}
