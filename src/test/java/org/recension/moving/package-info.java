/** How rows are held to those that were moved, and how far a move has come. */
@NullMarked
package org.recension.moving;

import org.jspecify.annotations.NullMarked;
