/**
 * Reads a whole database and says what in it is not as the service left it. Will not know the
 * service, which need not run, and changes nothing.
 */
@NullMarked
package org.recension.verification;

import org.jspecify.annotations.NullMarked;
