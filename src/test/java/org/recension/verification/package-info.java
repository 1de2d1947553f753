/** Tests of the command that reads a whole database. */
@NullMarked
package org.recension.verification;

import org.jspecify.annotations.NullMarked;
