/**
 * Completes the OpenAPI document, while it is built, with what the code implies and annotations
 * would only repeat: who may, what can go wrong, and an example of each. Will not know any feature.
 */
@NullMarked
package org.recension.contract;

import org.jspecify.annotations.NullMarked;
