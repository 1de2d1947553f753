/**
 * The rules of the house, each a yes-or-no question asked of plain values. Knows no framework and
 * no database.
 */
@NullMarked
package org.recension.rule;

import org.jspecify.annotations.NullMarked;
