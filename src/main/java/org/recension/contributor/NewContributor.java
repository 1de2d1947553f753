package org.recension.contributor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;
import org.recension.rule.Role;

/** An account to be made. */
public record NewContributor(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9][a-z0-9._-]{0,59}",
            message = "has to be 1 to 60 of a–z, 0–9, “.”, “_”, “-”")
        String username,
    @NotBlank @Size(max = 200) @PlainText String displayName,
    @NotNull @Size(min = 8, max = 72) @PlainText String password,
    @NotNull Set<@NotNull Role> roles,
    @Nullable Boolean active) {}
