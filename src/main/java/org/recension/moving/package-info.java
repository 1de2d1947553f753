/**
 * Moves the embedded database into an empty PostgreSQL, all of it or nothing. Will not know what
 * the tables mean, only that they refer to one another.
 */
@NullMarked
package org.recension.moving;

import org.jspecify.annotations.NullMarked;
