/** What happened, in order, for ever. Will not know what the happenings mean. */
@NullMarked
package org.recension.history;

import org.jspecify.annotations.NullMarked;
