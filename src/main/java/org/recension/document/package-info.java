/** Telegrams and the papers that carry them. Will not know what stands on the papers. */
@NullMarked
package org.recension.document;

import org.jspecify.annotations.NullMarked;
