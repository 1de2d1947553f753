package org.recension.collation;

import jakarta.validation.constraints.NotNull;

/** Three texts to be brought together, each named by a ref. */
record NewMerge(@NotNull String base, @NotNull String left, @NotNull String right) {}
