package org.recension.importing;

import org.jspecify.annotations.Nullable;

/** One file of an import as it is shown: the document made of it, or why none was. */
public record ImportItemView(
    int number,
    String name,
    @Nullable Integer line,
    ItemState state,
    @Nullable String document,
    @Nullable String problem,
    @Nullable String field,
    @Nullable String reason) {}
