package org.recension.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.Choice.Asked;
import org.recension.transcription.RevisionItem;
import org.recension.transcription.RevisionView;

/** The templates of the pages about revisions. */
@CheckedTemplate(basePath = "comparison")
final class Templates {

  private Templates() {}

  static native TemplateInstance compare(
      String document,
      String name,
      List<Choice> choices,
      Asked from,
      Asked to,
      @Nullable ShownDiff shown);

  static native TemplateInstance history(Heading heading, History history);

  static native TemplateInstance playback(Heading heading, Step step, ShownDiff shown);

  static native TemplateInstance attribution(
      Heading heading, RevisionItem revision, AttributedText text);

  static native TemplateInstance revision(
      Heading heading, RevisionView revision, boolean published, List<Doubt> doubts);
}
