/**
 * Checkpoints of the history, and proofs of what stands in it, over HTTP and in the log. Will not
 * know what the events are about.
 */
@NullMarked
package org.recension.checkpoint;

import org.jspecify.annotations.NullMarked;
