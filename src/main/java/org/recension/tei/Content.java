package org.recension.tei;

/** What an element holds: words and other elements. */
sealed interface Content permits Element, Words {}
