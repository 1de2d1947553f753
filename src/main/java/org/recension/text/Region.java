package org.recension.text;

/** A stretch of a merge: what it is in each of the three texts, and which of them is taken. */
public record Region(Resolution resolution, Span base, Span left, Span right) {}
