package org.recension.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;
import org.recension.page.Said;
import org.recension.review.MergeStatus;
import org.recension.review.NewSubmission;
import org.recension.review.SubmissionResource;
import org.recension.review.SubmissionView;
import org.recension.review.SubmittingResource;
import org.recension.transcription.NewRevision;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionResource;

/** Sends texts the way of the API, and tells where they arrived. */
@ApplicationScoped
class Sending {

  /** Where a text that was put forward can be seen, and what is said there first. */
  record Arrival(String path, Said said) {}

  private final RevisionResource keeping;
  private final SubmittingResource submitting;
  private final SubmissionResource submissions;
  private final Reading reading;

  Sending(
      RevisionResource keeping,
      SubmittingResource submitting,
      SubmissionResource submissions,
      Reading reading) {
    this.keeping = keeping;
    this.submitting = submitting;
    this.submissions = submissions;
    this.reading = reading;
  }

  /** Keeps a text without review; its writer goes on from there. */
  String kept(String slug, String siglum, Typed typed) {
    NewRevision request = new NewRevision(typed.text(), typed.parent(), typed.summary());
    String number = made(keeping.keep(slug, siglum, request));
    return "/documents/%s/witnesses/%s/transcribe?from=%s".formatted(slug, siglum, number);
  }

  /** Puts a text forward; the revision it started from where nothing was typed. */
  Arrival submitted(String slug, String siglum, Typed typed) {
    Integer same = sameRevision(slug, siglum, typed);
    NewSubmission request =
        same == null
            ? new NewSubmission(typed.text(), typed.parent(), typed.summary(), null, null)
            : new NewSubmission(null, null, null, same, null);
    return submitted(slug, siglum, request);
  }

  /** Puts a text forward in which a conflict is resolved. */
  Arrival resolved(Conflicting chosen) {
    return submitted(
        chosen.document().slug(),
        chosen.siglum(),
        new NewSubmission(
            chosen.text(), chosen.published(), chosen.summary(), null, chosen.revision()));
  }

  private Arrival submitted(String slug, String siglum, NewSubmission request) {
    String id = made(submitting.submit(slug, siglum, request));
    SubmissionView.@Nullable MergeResult merge = submissions.read(Long.parseLong(id)).merge();
    if (merge == null) {
      return new Arrival("/submissions/" + id, Said.PUT_FORWARD);
    }
    return merge.status() == MergeStatus.CLEAN
        ? new Arrival("/submissions/" + id, Said.PUT_FORWARD_MERGED)
        : new Arrival("/submissions/" + id + "/resolve", Said.PUT_FORWARD_CONFLICTING);
  }

  private @Nullable Integer sameRevision(String slug, String siglum, Typed typed) {
    if (typed.parent() == null) {
      return null;
    }
    Revision parent = reading.find(slug, siglum, typed.parent().toString());
    boolean isSame = parent.sha256().equals(Sha256.of(typed.text()));
    boolean isPublished = typed.parent().equals(parent.witness().published());
    return isSame && (typed.summary() == null || isPublished) ? typed.parent() : null;
  }

  /** The last part of where something stands; a repeated answer carries nothing else to rely on. */
  private static String made(RestResponse<?> answer) {
    String location = Objects.requireNonNull(answer.getHeaderString(HttpHeaders.LOCATION));
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
