package org.cohortium.register.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a register workbook's upload. */
@Schema(name = "RegisterFile")
public record RegisterFileForm(
        @Schema(description = "The workbook, .xlsx.", format = "binary")
        String file) {}
