package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.CohortState;
import org.cohortium.home.CohortHealth;
import org.cohortium.home.HealthFigures;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Says in words what waits in cohorts under way: registers, people at risk, outcomes. */
@RequestScoped
class Teaching {
    /** As many cohorts as one ministry or facilitator has under way; the table shows the first few of them. */
    private static final int COHORTS = 200;

    private static final int SESSIONS = 50;

    private final HealthFigures health;
    private final AttendanceFigures attendance;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<CohortHealth> cohorts;

    @Inject
    Teaching(HealthFigures health, AttendanceFigures attendance, ReaderLanguage language, Clock clock) {
        this.health = health;
        this.attendance = attendance;
        this.language = language;
        this.clock = clock;
    }

    List<CohortHealth> cohorts() {
        if (cohorts == null) {
            cohorts = health.cohorts(clock.instant(), language.getTag(), COHORTS);
        }
        return cohorts;
    }

    Optional<Todo> unmarked() {
        List<SessionRow> sessions = attendance.unmarked(clock.instant(), language.getTag(), SESSIONS);
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        SessionRow latest = sessions.get(0);
        String text = words().of(
                        "home.todo.registers.text",
                        "cohort",
                        latest.cohort(),
                        "day",
                        latest.day(),
                        "marked",
                        latest.marked(),
                        "people",
                        latest.expected());
        String path =
                sessions.size() == 1 ? "/attendance/register?session=" + latest.id() : "/attendance/list?view=unmarked";
        return Optional.of(new Todo(
                sessions.size(),
                "bad",
                words().of("home.todo.registers", "n", sessions.size()),
                text,
                path,
                words().get("home.todo.registers.go")));
    }

    Optional<Todo> atRisk() {
        List<CohortHealth> risky =
                cohorts().stream().filter(cohort -> cohort.atRisk() > 0).toList();
        long people = risky.stream().mapToLong(CohortHealth::atRisk).sum();
        if (people == 0) {
            return Optional.empty();
        }
        long recoverable = risky.stream().mapToLong(CohortHealth::recoverable).sum();
        String text = words().of(
                        "home.todo.risk.text",
                        "cohorts",
                        language.formatting()
                                .list(risky.stream()
                                        .limit(3)
                                        .map(cohort -> words().of(
                                                        "home.todo.risk.cohort",
                                                        "n",
                                                        cohort.atRisk(),
                                                        "cohort",
                                                        cohort.code()))
                                        .toList()),
                        "recoverable",
                        recoverable);
        return Optional.of(new Todo(
                people,
                "warn",
                words().of("home.todo.risk", "n", people),
                text,
                "/cohort/view?code=" + risky.get(0).code(),
                words().get("home.todo.risk.go")));
    }

    Optional<Todo> toPropose() {
        List<CohortHealth> assessing = cohorts().stream()
                .filter(cohort -> cohort.state() == CohortState.ASSESSING && cohort.toPropose() > 0)
                .toList();
        return assessing.isEmpty()
                ? Optional.empty()
                : Optional.of(outcomes(
                        "propose",
                        "warn",
                        assessing.stream().mapToLong(CohortHealth::toPropose).sum(),
                        assessing));
    }

    Optional<Todo> returned() {
        List<CohortHealth> returned =
                cohorts().stream().filter(cohort -> cohort.returned() > 0).toList();
        return returned.isEmpty()
                ? Optional.empty()
                : Optional.of(outcomes(
                        "returned",
                        "bad",
                        returned.stream().mapToLong(CohortHealth::returned).sum(),
                        returned));
    }

    private Todo outcomes(String what, String tone, long people, List<CohortHealth> cohorts) {
        return new Todo(
                people,
                tone,
                words().of("home.todo." + what, "n", people),
                words().of(
                                "home.todo.outcomes.text",
                                "cohort",
                                cohorts.get(0).code(),
                                "title",
                                cohorts.get(0).title(),
                                "others",
                                cohorts.size() - 1),
                "/certification/outcomes?cohort=" + cohorts.get(0).code(),
                words().get("home.todo." + what + ".go"));
    }

    private Words words() {
        return language.words();
    }
}
