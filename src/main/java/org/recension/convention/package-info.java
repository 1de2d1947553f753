/**
 * How others write transcriptions down, and what their signs become in ours. Plain Java that knows
 * notation and editions, and neither who sends a file nor where anything is kept.
 */
@NullMarked
package org.recension.convention;

import org.jspecify.annotations.NullMarked;
