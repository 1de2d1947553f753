/**
 * The pages of those who transcribe: where a text is typed, tried and sent, where a conflict is
 * resolved, and what became of it all. Knows no rules of its own; whatever is sent goes the way of
 * the API.
 */
@NullMarked
package org.recension.desk;

import org.jspecify.annotations.NullMarked;
