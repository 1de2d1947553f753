/** Apparatus, tested in letters, by laws, and on the telegram. */
@NullMarked
package org.recension.apparatus;

import org.jspecify.annotations.NullMarked;
