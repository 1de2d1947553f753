/** Conventions, tested sign by sign, by laws, and on the telegram as it was published. */
@NullMarked
package org.recension.convention;

import org.jspecify.annotations.NullMarked;
