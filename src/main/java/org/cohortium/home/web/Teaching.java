package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.CohortState;
import org.cohortium.home.CohortHealth;
import org.cohortium.home.DeferredDue;
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
        return outcomes("propose", "warn", cohort -> cohort.state() == CohortState.ASSESSING ? cohort.toPropose() : 0);
    }

    Optional<Todo> returned() {
        return outcomes("returned", "bad", CohortHealth::returned);
    }

    Optional<Todo> deferred() {
        DeferredDue due = health.deferred(clock.instant());
        return due.next() == null
                ? Optional.empty()
                : Optional.of(new Todo(
                        due.outcomes(),
                        "warn",
                        words().of("home.todo.deferred", "n", due.outcomes()),
                        words().of("home.todo.deferred.text", "cohort", due.next(), "others", due.cohorts() - 1),
                        "/certification/outcomes?cohort=" + due.next(),
                        words().get("home.todo.deferred.go")));
    }

    private Optional<Todo> outcomes(String what, String tone, ToIntFunction<CohortHealth> people) {
        List<CohortHealth> waiting = cohorts().stream()
                .filter(cohort -> people.applyAsInt(cohort) > 0)
                .toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        outcomes(what, tone, waiting.stream().mapToInt(people).sum(), waiting));
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
