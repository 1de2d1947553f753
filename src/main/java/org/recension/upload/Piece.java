package org.recension.upload;

import org.jspecify.annotations.Nullable;

/**
 * One file out of many.
 *
 * @param name as the archive has it, or {@code line 3}
 * @param line where it stands, if the upload is lines
 */
public record Piece(String name, @Nullable Integer line, byte[] bytes) {}
