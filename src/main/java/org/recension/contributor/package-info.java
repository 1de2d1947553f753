/** Who: accounts, roles, passwords and tokens. Will not know what people transcribe. */
@NullMarked
package org.recension.contributor;

import org.jspecify.annotations.NullMarked;
