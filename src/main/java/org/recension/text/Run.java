package org.recension.text;

/** A stretch of a text that one revision wrote. */
public record Run(Span span, int origin) {}
