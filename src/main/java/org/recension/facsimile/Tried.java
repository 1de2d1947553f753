package org.recension.facsimile;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the forms of the page of pictures, and what of it was refused.
 *
 * @param uri null where another form was sent
 * @param field the one that is at fault, empty where none is
 */
record Tried(String pages, @Nullable String uri, String field, String fault) {

  static final Tried NOTHING = new Tried("", null, "", "");
}
