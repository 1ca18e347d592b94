package org.cohortium.cohort.api;

import java.time.LocalDate;
import org.cohortium.api.Api;
import org.cohortium.cohort.CohortRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cohort as the API shows it. */
public record CohortView(
        String code,

        @Schema(description = "the curriculum’s title, in the language asked for")
        String title,

        @Schema(description = "the curriculum’s code") String curriculum,

        @Schema(description = "name of the organisation that hosts it")
        String host,

        @Schema(description = "ISO 3166-1 alpha-3", example = "KEN")
        String country,

        String state,

        @Schema(description = "first day, in the cohort’s time zone")
        LocalDate startsOn,

        @Schema(description = "last day") LocalDate endsOn,

        @Schema(description = "IANA", example = "Africa/Nairobi")
        String timeZone,

        @Schema(description = "language of teaching, BCP 47")
        String language,

        @Schema(description = "seats") int capacity,

        @Schema(description = "people enrolled, active or completed")
        int seated,

        @Schema(description = "people on the waiting list") int waiting,

        @Schema(description = "people nominated, on whom nobody has decided yet")
        int nominated,

        @Schema(description = "people approved, without a seat yet")
        int approved,

        @Schema(
                description =
                        "minutes attended in sessions held between joining and leaving, excused absences left out")
        long attendedMinutes,

        @Schema(description = "minutes of those sessions, once for each person marked in one")
        long expectedMinutes,

        @Schema(description = "persons who completed and whose pass or distinction is confirmed")
        int certified,

        @Schema(description = "counts the changes of the cohort itself")
        int version,

        @Schema(description = "path of this cohort, from /") String href) {

    static CohortView of(CohortRow row) {
        return new CohortView(
                row.code(),
                row.title(),
                row.curriculum(),
                row.host(),
                row.country(),
                row.state().name(),
                row.startsOn(),
                row.endsOn(),
                row.zone(),
                row.language(),
                row.capacity(),
                row.seated(),
                row.waiting(),
                row.nominated(),
                row.approved(),
                row.attendedMinutes(),
                row.expectedMinutes(),
                row.certified(),
                row.version(),
                Api.ROOT + "/cohorts/" + row.code());
    }
}
