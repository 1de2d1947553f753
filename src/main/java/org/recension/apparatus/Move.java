package org.recension.apparatus;

/** Words that a witness has not at one place, where the base has them, but at another. */
record Move(int source, int from, int to) {}
