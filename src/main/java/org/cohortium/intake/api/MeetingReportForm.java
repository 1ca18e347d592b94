package org.cohortium.intake.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of a meeting report's upload, for the API's description. */
@Schema(description = "A meeting report.")
record MeetingReportForm(
        @Schema(format = "binary", description = "The report of Teams, Zoom or Webex: .csv, .xlsx or .xls, up to 5 MB.")
        String file,

        @Nullable
        @Schema(
                description =
                        "What of toConfirm is right, with commas between: enrolment:row, or enrolment for all of theirs.")
        String confirm) {}
