package org.recension.notation;

/**
 * Something in the notation of a text that a person should look at; it stops nothing.
 *
 * @param line counts from 1
 * @param column counts from 1, in code points
 * @param start offset in code points
 * @param end offset in code points
 */
public record Diagnostic(
    String code, Severity severity, int line, int column, int start, int end, String message) {}
