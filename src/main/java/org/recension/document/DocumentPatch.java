package org.recension.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is documented of a merge patch of a document: any of these, the others stay. */
@Schema(description = "Any of these; what is left out stays, null takes away")
record DocumentPatch(
    @Nullable String title,
    @Nullable String language,
    @Nullable String date,
    @Nullable String source,
    @Nullable String description,
    @Nullable Integer requiredApprovals) {}
