package org.recension.edition;

import java.time.Instant;

/**
 * One thing done to the text of a witness.
 *
 * @param what in words, such as the summary of a revision
 */
public record Change(String siglum, int revision, Instant at, String username, String what) {}
