package org.cohortium.attendance.api;

import java.time.OffsetDateTime;
import org.cohortium.api.Api;
import org.cohortium.attendance.SessionRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session as the API shows it. */
public record SessionView(
        long id,

        @Schema(description = "its cohort’s code") String cohort,

        @Schema(description = "place in the cohort’s order, from 1")
        int number,

        @Schema(description = "the module it is about; left out where there is none") @Nullable
        Long module,

        String title,

        @Schema(description = "when it begins, with the offset of where the cohort is")
        OffsetDateTime startsAt,

        @Schema(description = "planned length") int minutes,

        @Schema(description = "SELF_PACED, WEBINAR, WORKSHOP or HYBRID")
        String mode,

        @Schema(description = "SCHEDULED, HELD or CANCELLED")
        String state,

        @Schema(description = "room or link; left out where none is given") @Nullable
        String place,

        @Schema(description = "people to whom it applies") int expected,

        @Schema(description = "those of them who have a mark")
        int marked,

        @Schema(description = "those who were present or late")
        int there,

        @Schema(description = "counts the changes of the session")
        int version,

        @Schema(description = "path of this session, from /")
        String href) {

    static SessionView of(SessionRow row) {
        return new SessionView(
                row.id(),
                row.cohort(),
                row.number(),
                row.moduleId(),
                row.title(),
                row.startsAt().atZone(row.zoneId()).toOffsetDateTime(),
                row.minutes(),
                row.mode(),
                row.state().name(),
                row.place(),
                row.expected(),
                row.marked(),
                row.there(),
                row.version(),
                Api.ROOT + "/sessions/" + row.id());
    }
}
