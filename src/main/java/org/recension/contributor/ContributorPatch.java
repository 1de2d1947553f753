package org.recension.contributor;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.rule.Role;

/** What is documented of a merge patch of an account: any of these, the others stay. */
@Schema(description = "Any of these; what is left out stays as it is")
record ContributorPatch(
    @Nullable String displayName,
    @Nullable Set<Role> roles,
    @Nullable Boolean active,
    @Nullable String password) {}
