package org.recension.review;

import org.recension.contributor.Contributor;

/** A submission has been approved by enough people; the last of them approved it just now. */
public record RevisionApproved(Submission submission, Contributor lastReviewer) {}
