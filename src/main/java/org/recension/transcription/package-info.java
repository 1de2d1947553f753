/** Revisions of a witness: kept whole, numbered, never changed. Will not know who approves them. */
@NullMarked
package org.recension.transcription;

import org.jspecify.annotations.NullMarked;
