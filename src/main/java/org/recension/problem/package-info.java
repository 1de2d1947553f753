/** What can go wrong, and its one shape over HTTP. Will not know what any feature does. */
@NullMarked
package org.recension.problem;

import org.jspecify.annotations.NullMarked;
