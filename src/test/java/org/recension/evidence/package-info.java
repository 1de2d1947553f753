/** Tests of what shows whether a history was changed. */
@NullMarked
package org.recension.evidence;

import org.jspecify.annotations.NullMarked;
