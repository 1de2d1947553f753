/** What operators look at: health, metrics, the line at start. */
@NullMarked
package org.recension.operation;

import org.jspecify.annotations.NullMarked;
