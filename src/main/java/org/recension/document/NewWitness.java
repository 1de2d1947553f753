package org.recension.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.recension.edition.WitnessKind;
import org.recension.manner.PlainText;

/** A witness to be added. */
public record NewWitness(
    @NotNull
        @Pattern(
            regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}",
            message = "has to be 1 to 20 letters or digits, “.”, “_”, “-”")
        @Size(max = 20)
        String siglum,
    @NotBlank @Size(max = 500) @PlainText String title,
    @NotNull WitnessKind kind) {}
