/**
 * Records what many clients heard at once, and asks whether it could have happened one after the
 * other. Will not know how the service does it.
 */
@NullMarked
package org.recension.linear;

import org.jspecify.annotations.NullMarked;
