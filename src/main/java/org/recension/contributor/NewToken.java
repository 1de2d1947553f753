package org.recension.contributor;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;
import org.recension.manner.Rfc3339;
import org.recension.rule.Role;

/** A token to be made. */
record NewToken(
    @NotBlank @Size(max = 100) @PlainText String name,
    @NotNull @Future @JsonDeserialize(using = Rfc3339.class) Instant expiresAt,
    @Nullable Set<@NotNull Role> scopes) {}
