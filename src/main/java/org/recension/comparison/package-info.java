/**
 * Pages about the revisions of a witness: which there are, what changed between any two of them,
 * and who wrote what. Changes nothing, and will not know how a submission is decided.
 */
@NullMarked
package org.recension.comparison;

import org.jspecify.annotations.NullMarked;
