package org.recension.facsimile;

/** A picture that was looked at, and the page that it is said to be of. */
record NewFacsimile(String page, Picture picture) {}
