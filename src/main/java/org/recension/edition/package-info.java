/**
 * A document as a file carries it: with the texts of its witnesses and the people who worked on
 * them. Plain Java that knows notation, and neither a kind of file nor where anything is kept.
 */
@NullMarked
package org.recension.edition;

import org.jspecify.annotations.NullMarked;
