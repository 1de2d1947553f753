/**
 * The places where the witnesses of a text differ from a base, and the ways to print them. Plain
 * Java that knows neither where a text comes from nor who asks.
 */
@NullMarked
package org.recension.apparatus;

import org.jspecify.annotations.NullMarked;
