package org.recension.apparatus;

/** What a witness has at a place, by number, for what the base has. */
record Exchange(int place, Phrase gone, Phrase come) {}
