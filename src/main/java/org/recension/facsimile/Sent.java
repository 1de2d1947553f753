package org.recension.facsimile;

/**
 * A picture as it was sent, and the page that it is said to be of.
 *
 * @param field where it came: what a refusal of it is about
 */
record Sent(String page, String field, byte[] bytes) {}
