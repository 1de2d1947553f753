/**
 * Words, and what can be known by comparing them: diff, merge and attribution. Plain Java that
 * knows neither who wrote a text nor where it is kept.
 */
@NullMarked
package org.recension.text;

import org.jspecify.annotations.NullMarked;
