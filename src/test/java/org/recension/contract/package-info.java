/** The OpenAPI document, held to what it says, and the answers of the service held to it. */
@NullMarked
package org.recension.contract;

import org.jspecify.annotations.NullMarked;
