/**
 * How much one caller may ask in a time, and how often guess a password. Will not know what is
 * asked, nor who anyone is but by a name or an address.
 */
@NullMarked
package org.recension.limit;

import org.jspecify.annotations.NullMarked;
