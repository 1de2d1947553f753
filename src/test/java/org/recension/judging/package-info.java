/** Apparatus, tested in letters, by laws, and on the telegram. */
@NullMarked
package org.recension.judging;

import org.jspecify.annotations.NullMarked;
