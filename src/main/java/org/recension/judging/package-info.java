/**
 * Pages for those who judge: the queue, and one submission with what was said about it. Will not
 * know how a decision is kept.
 */
@NullMarked
package org.recension.judging;

import org.jspecify.annotations.NullMarked;
