/**
 * What is put forward, and what is decided about it. Will not know how the approved text is shown.
 */
@NullMarked
package org.recension.review;

import org.jspecify.annotations.NullMarked;
