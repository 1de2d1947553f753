/** Texts side by side: diffs and merges between any two revisions of a document. Writes nothing. */
@NullMarked
package org.recension.collation;

import org.jspecify.annotations.NullMarked;
