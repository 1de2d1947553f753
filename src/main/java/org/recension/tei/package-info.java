/**
 * Editions as TEI P5, the form in which scholars exchange texts: written so that nothing of ours is
 * lost, and read from whoever sends them. Plain Java that fetches nothing that a file names.
 */
@NullMarked
package org.recension.tei;

import org.jspecify.annotations.NullMarked;
