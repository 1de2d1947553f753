/**
 * The signs that a transcriber types, and the layers of a witness that they carry. Plain Java that
 * knows only words, and neither who wrote a text nor where it is kept.
 */
@NullMarked
package org.recension.notation;

import org.jspecify.annotations.NullMarked;
