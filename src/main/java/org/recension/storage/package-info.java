/** One artifact, two databases: H2 embedded or PostgreSQL, chosen by the address alone. */
@NullMarked
package org.recension.storage;

import org.jspecify.annotations.NullMarked;
