package org.cohortium.register.api;

import java.util.List;
import java.util.UUID;
import org.cohortium.api.Api;
import org.cohortium.register.RegisterMessages;
import org.cohortium.register.RegisterUpload;
import org.cohortium.text.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came, or would come, of a register workbook. */
@Schema(name = "RegisterUpload")
public record RegisterAnswer(
        UUID id,
        String href,
        String cohort,

        @Schema(
                description = "whether it is in",
                enumeration = {"LOOKED_AT", "APPLIED", "UNDONE"})
        String state,

        @Schema(description = "cells that ask for nothing") int unchanged,

        @Schema(description = "cells that went in, or would")
        int changed,

        @Schema(description = "cells that were changed in the file and in the database; not put in")
        List<Conflict> conflicts,

        @Schema(description = "cells that cannot be; not put in")
        List<Invalid> invalid) {
    /** A cell changed on both sides: when the file was given out, in the database now, in the file. */
    @Schema(name = "RegisterConflict")
    public record Conflict(String sheet, String cell, String base, String theirs, String ours) {}

    /** A cell that cannot be, as entered, and why. */
    @Schema(name = "RegisterInvalid")
    public record Invalid(String sheet, String cell, String value, String rule, String message) {}

    static RegisterAnswer of(RegisterUpload upload, Words words) {
        return new RegisterAnswer(
                upload.id(),
                href(upload.id()),
                upload.cohort(),
                upload.state().name(),
                upload.unchanged(),
                upload.changed(),
                upload.conflicts().stream()
                        .map(each -> new Conflict(each.sheet(), each.cell(), each.base(), each.theirs(), each.ours()))
                        .toList(),
                upload.invalid().stream()
                        .map(each -> new Invalid(
                                each.sheet(),
                                each.cell(),
                                each.value(),
                                each.refusal().rule(),
                                RegisterMessages.of(each.refusal(), words)))
                        .toList());
    }

    static String href(UUID id) {
        return Api.ROOT + "/register-uploads/" + id;
    }
}
