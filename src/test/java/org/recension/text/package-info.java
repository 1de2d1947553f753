/** Words and comparisons, tested in letters, by laws, and on the telegram. */
@NullMarked
package org.recension.text;

import org.jspecify.annotations.NullMarked;
