/**
 * Takes a document out as a file: its texts, and who worked on them. Knows what is kept and how
 * files are written, and changes nothing.
 */
@NullMarked
package org.recension.exporting;

import org.jspecify.annotations.NullMarked;
