/** The text shown to the world, and how it came to be that one. */
@NullMarked
package org.recension.publication;

import org.jspecify.annotations.NullMarked;
