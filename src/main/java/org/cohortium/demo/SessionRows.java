package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions, scheduled when the cohort opens and held one after the other. */
final class SessionRows {
    private static final Rows.Tracked SESSION = new Rows.Tracked(
            "session", "id, cohort_id, module_id, number, title, starts_at, minutes, mode, state, place, version");
    private static final Map<String, String> ROOM = Map.of(
            "fr",
            "Salle de formation 2, ",
            "ar",
            "قاعة التدريب 2، ",
            "es",
            "Sala de formación 2, ",
            "pt",
            "Sala de formação 2, ",
            "ru",
            "Учебный класс 2, ");

    private final Basis basis;
    private final CohortPlans plans;
    private final Marking marking;

    SessionRows(Basis basis, CohortPlans plans) {
        this.basis = basis;
        this.plans = plans;
        this.marking = new Marking(basis);
    }

    void write(Rows rows) {
        rows.versioned(SESSION, meetings(), this::states, this::cells);
    }

    private Stream<Meeting> meetings() {
        return IntStream.range(0, plans.count())
                .mapToObj(plans::get)
                .flatMap(cohort ->
                        IntStream.range(0, cohort.lessonDays().size()).mapToObj(lesson -> new Meeting(cohort, lesson)));
    }

    private List<Change> states(Meeting meeting) {
        var cohort = meeting.cohort();
        var states = new ArrayList<Change>();
        states.add(new Change(
                "SCHEDULED", scheduledAt(cohort), cohort.coordinator().username(), null));
        if (cohort.isCancelled()) {
            states.add(new Change("CANCELLED", at(meeting.cohort().cancelledOn(), 15, cohort), "admin", null));
        } else if (marking.isHeld(cohort, meeting.lesson())) {
            var by = cohort.facilitators().get(0).username();
            states.add(new Change("HELD", at(meeting.day(), 16, cohort), by, null));
        }
        states.removeIf(change -> !basis.days().isKnown(change.at()));
        return states;
    }

    private Instant scheduledAt(CohortPlan cohort) {
        var planned = cohort.start().minusDays(60);
        var latest = basis.days().day(-2);
        return at(planned.isAfter(latest) ? latest : planned, 10, cohort);
    }

    private void cells(RowWriter row, Meeting meeting, Change state, int number) {
        var cohort = meeting.cohort();
        var lesson = cohort.curriculum().lessons().get(meeting.lesson());
        row.number(cohort.sessionId(meeting.lesson()))
                .number(cohort.id())
                .number(lesson.module().id());
        row.number(meeting.lesson() + 1L).text(lesson.title(cohort.language())).at(meeting.startsAt());
        row.number(lesson.minutes()).text(lesson.mode()).text(state.to());
        row.text(place(cohort, lesson.mode())).number(number);
    }

    private static @Nullable String place(CohortPlan cohort, String mode) {
        return mode.equals("WEBINAR")
                ? null
                : ROOM.getOrDefault(cohort.language(), "Training room 2, ")
                        + cohort.country().city();
    }

    private static Instant at(LocalDate day, int hour, CohortPlan cohort) {
        return Days.at(day, hour, 5, cohort.country().zone());
    }

    /** A lesson of a cohort on its day, at nine in the morning there. */
    private record Meeting(CohortPlan cohort, int lesson) {
        LocalDate day() {
            return cohort.lessonDays().get(lesson);
        }

        Instant startsAt() {

            return Days.at(day(), 9, 0, cohort.country().zone());
        }
    }
}
