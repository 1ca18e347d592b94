package org.cohortium.intake.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of an upload, for the API's description. */
@Schema(description = "An upload.")
record NominationForm(
        @Schema(format = "binary", description = "The list: .xlsx, .xls or .csv, up to 25 MB.")
        String file,

        @Nullable @Schema(description = "What its columns are, over what is recognised.")
        String mapping) {}
