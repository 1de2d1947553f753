package org.recension.problem;

/** One field, and what is wrong with it. */
public record Violation(String field, String message) {}
