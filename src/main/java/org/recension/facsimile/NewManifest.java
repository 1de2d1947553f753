package org.recension.facsimile;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;

/** Where a IIIF manifest of a witness is; null takes away the one that was named. */
public record NewManifest(@Nullable @Size(max = 2000) @PlainText String uri) {}
