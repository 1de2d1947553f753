package org.recension.contributor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;
import org.recension.rule.Role;

/** What a merge patch of an account may hold; the password only ever comes in. */
record ContributorChange(
    @NotBlank @Size(max = 200) @PlainText String displayName,
    @NotNull Set<@NotNull Role> roles,
    @NotNull Boolean active,
    @Nullable @Size(min = 8, max = 72) @PlainText String password) {

  static ContributorChange of(Contributor c) {
    return new ContributorChange(c.displayName(), c.roles(), c.active(), null);
  }
}
