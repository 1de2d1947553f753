/**
 * Pages for readers: which documents there are, what they say, and where their witnesses differ.
 * Will not know how a text is written or decided on.
 */
@NullMarked
package org.recension.reading;

import org.jspecify.annotations.NullMarked;
