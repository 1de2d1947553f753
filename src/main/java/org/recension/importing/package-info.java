/**
 * Documents made of files that somebody has already, one at once or many in the background. Will
 * not know how a convention is read.
 */
@NullMarked
package org.recension.importing;

import org.jspecify.annotations.NullMarked;
