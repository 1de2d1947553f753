/** Notation and layers, tested sign by sign, by laws, and on the telegram. */
@NullMarked
package org.recension.notation;

import org.jspecify.annotations.NullMarked;
