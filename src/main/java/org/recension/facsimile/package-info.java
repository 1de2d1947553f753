/**
 * Pictures of the pages of witnesses, beside their texts. Will not know what stands on them, nor
 * fetch any from elsewhere.
 */
@NullMarked
package org.recension.facsimile;

import org.jspecify.annotations.NullMarked;
