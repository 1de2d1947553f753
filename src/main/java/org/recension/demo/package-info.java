/**
 * The telegram of 19 September 1956 and five people, so that a first visitor has something to do.
 */
@NullMarked
package org.recension.demo;

import org.jspecify.annotations.NullMarked;
