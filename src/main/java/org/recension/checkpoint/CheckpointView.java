package org.recension.checkpoint;

import org.jspecify.annotations.Nullable;

/** A checkpoint as it is shown: what it says, and the note that says it to other tools. */
public record CheckpointView(
    String origin, int size, String root, String note, @Nullable String key) {}
