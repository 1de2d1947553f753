/**
 * The manners every resource shares: strong tags, pages with cursors, commands that happen once.
 * Will not know what is read or commanded.
 */
@NullMarked
package org.recension.manner;

import org.jspecify.annotations.NullMarked;
