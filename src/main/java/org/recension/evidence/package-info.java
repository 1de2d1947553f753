/**
 * What lets a stranger see whether a history was changed: tree heads, proofs, signed checkpoints.
 * Will not know what the history is of, nor where it is kept.
 */
@NullMarked
package org.recension.evidence;

import org.jspecify.annotations.NullMarked;
