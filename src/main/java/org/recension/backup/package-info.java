/**
 * Copies the embedded database while it is written. Will not know PostgreSQL, which comes with
 * tools for that.
 */
@NullMarked
package org.recension.backup;

import org.jspecify.annotations.NullMarked;
