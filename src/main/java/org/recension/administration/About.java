package org.recension.administration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.recension.document.DocumentView;
import org.recension.document.NewDocument;

/** The form of what is said about a document. */
final class About {

  static final String SLUG = "slug";
  static final String TITLE = "title";
  static final String LANGUAGE = "language";
  static final String DATE = "date";
  static final String SOURCE = "source";
  static final String DESCRIPTION = "description";
  static final String APPROVALS = "requiredApprovals";
  static final String SOUND = "soundNotation";

  static final Form FORM =
      Form.of(SLUG, TITLE, LANGUAGE, DATE, SOURCE, DESCRIPTION, APPROVALS, SOUND);

  private About() {}

  /** The document that it asks for. */
  static NewDocument document(Form form) {
    return new NewDocument(
        form.text(SLUG),
        form.text(TITLE),
        form.optional(LANGUAGE),
        form.optional(DATE),
        form.optional(SOURCE),
        form.optional(DESCRIPTION),
        form.number(APPROVALS),
        form.ticked(SOUND));
  }

  /** The merge patch that it asks for. */
  static ObjectNode changes(Form form) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(TITLE, form.text(TITLE))
        .put(LANGUAGE, form.text(LANGUAGE))
        .put(DATE, form.optional(DATE))
        .put(SOURCE, form.optional(SOURCE))
        .put(DESCRIPTION, form.optional(DESCRIPTION))
        .put(APPROVALS, form.number(APPROVALS))
        .put(SOUND, form.ticked(SOUND));
  }

  /** What stands in it for a document that is there. */
  static Map<String, String> values(DocumentView document) {
    Map<String, String> values = new HashMap<>();
    values.put(TITLE, document.title());
    values.put(LANGUAGE, document.language());
    values.put(DATE, Objects.requireNonNullElse(document.date(), ""));
    values.put(SOURCE, Objects.requireNonNullElse(document.source(), ""));
    values.put(DESCRIPTION, Objects.requireNonNullElse(document.description(), ""));
    values.put(APPROVALS, String.valueOf(document.requiredApprovals()));
    values.put(SOUND, document.soundNotation() ? Form.TICKED : "");
    return values;
  }
}
