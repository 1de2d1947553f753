package org.recension.apparatus;

/** A few words of the base before and after a place, at most to the ends of the line. */
public record Context(String before, String after) {}
