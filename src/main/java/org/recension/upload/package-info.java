/**
 * Files as they come over HTTP: spooled to disk, measured, and taken apart. Will not know what
 * stands in them, or what becomes of it.
 */
@NullMarked
package org.recension.upload;

import org.jspecify.annotations.NullMarked;
