/** Tests of the pages about revisions, apart from the pages themselves. */
@NullMarked
package org.recension.comparison;

import org.jspecify.annotations.NullMarked;
