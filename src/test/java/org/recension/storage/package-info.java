/** Tests of what the databases have to keep. */
@NullMarked
package org.recension.storage;

import org.jspecify.annotations.NullMarked;
