package org.recension.text;

/** One place in a diff: a stretch of the older text and what stands for it in the newer. */
public record Edit(Op op, Span from, Span to) {}
