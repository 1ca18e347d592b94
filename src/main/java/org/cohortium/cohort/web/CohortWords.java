package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.cohort.AttendanceLevel;
import org.cohortium.cohort.CohortRow;
import org.cohortium.cohort.CohortState;
import org.cohortium.web.ReaderLanguage;

/** What the columns of the list say of a cohort. Where a figure would mean nothing there is a dash. */
@RequestScoped
@Named
public class CohortWords {
    private static final String NOTHING = "–";

    private final ReaderLanguage language;

    @Inject
    CohortWords(ReaderLanguage language) {
        this.language = language;
    }

    /** From first to last day; of a cancelled cohort when it was to begin. */
    public String dates(CohortRow row) {
        return isCancelled(row)
                ? language.words().of("cohort.was", "date", row.startsOn())
                : language.formatting().dates(row.startsOn(), row.endsOn());
    }

    /** People of seats. */
    public String seats(CohortRow row) {
        return isCancelled(row) ? NOTHING : language.formatting().of(row.seated(), row.capacity());
    }

    /** What stands in place of a share where nothing was marked yet. */
    public String unattended(CohortRow row) {
        boolean ahead = row.state() == CohortState.PLANNED || row.state() == CohortState.ENROLLING;
        return ahead ? language.words().get("cohort.notStarted") : NOTHING;
    }

    /** Tone of the bar of attendance. */
    public String tone(CohortRow row) {
        return tone(row.attendedMinutes(), row.expectedMinutes());
    }

    public String tone(long attended, long expected) {
        return switch (AttendanceLevel.of(attended, expected)) {
            case GOOD -> "";
            case LOW -> "warn";
            case POOR -> "bad";
        };
    }

    /** People certified, once there is anybody. */
    public String certified(CohortRow row) {
        return row.certified() == 0 ? NOTHING : language.formatting().number(row.certified());
    }

    private static boolean isCancelled(CohortRow row) {
        return row.state() == CohortState.CANCELLED;
    }
}
