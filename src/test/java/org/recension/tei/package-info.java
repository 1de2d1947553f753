/**
 * That TEI gives back what was written, and says what it cannot give. The files of others are
 * written here as their guidelines write them.
 */
@NullMarked
package org.recension.tei;

import org.jspecify.annotations.NullMarked;
