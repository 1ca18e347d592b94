package org.cohortium.intake.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of a gradebook's upload, for the API's description. */
@Schema(description = "A gradebook, or a list of points.")
record GradebookForm(
        @Schema(
                format = "binary",
                description =
                        "The gradebook as Moodle exports it, or a list of people and points: .csv, .xlsx or .xls, up to 5 MB.")
        String file,

        @Nullable
        @Schema(
                description =
                        "What columns are taken for, with commas between: column:assessment:full marks, columns from 1."
                                + " Left out: as proposed.")
        String columns,

        @Nullable
        @Schema(
                description =
                        "What of toConfirm is right, with commas between: enrolment:row; or names, for every line without an address whose name fits one person only.")
        String confirm) {}
