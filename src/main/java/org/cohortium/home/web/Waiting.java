package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.home.AppealsWaiting;
import org.cohortium.home.ListsWaiting;
import org.cohortium.home.NominationsWaiting;
import org.cohortium.home.OutcomesWaiting;
import org.cohortium.home.WaitingFigures;
import org.cohortium.notification.LetterFigures;
import org.cohortium.person.PersonFigures;
import org.cohortium.person.UnknownOrganisations;
import org.cohortium.reporting.delivery.SubscriptionFigures;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Says in words what waits for a coordinator or an administrator. */
@RequestScoped
class Waiting {
    private final WaitingFigures figures;
    private final PersonFigures persons;
    private final LetterFigures letters;
    private final ReleaseFigures releases;
    private final SubscriptionFigures subscriptions;
    private final ReaderLanguage language;

    @Inject
    Waiting(
            WaitingFigures figures,
            PersonFigures persons,
            LetterFigures letters,
            ReleaseFigures releases,
            SubscriptionFigures subscriptions,
            ReaderLanguage language) {
        this.figures = figures;
        this.persons = persons;
        this.letters = letters;
        this.releases = releases;
        this.subscriptions = subscriptions;
        this.language = language;
    }

    NominationsWaiting nominations() {
        return figures.nominations();
    }

    Optional<Todo> lists() {
        ListsWaiting waiting = figures.lists();
        if (waiting.lists() == 0) {
            return Optional.empty();
        }
        String text = language.words()
                .of(
                        "home.todo.lists.text",
                        "file",
                        waiting.fileName(),
                        "ready",
                        waiting.rows() - waiting.rejected(),
                        "rows",
                        waiting.rows(),
                        "rejected",
                        waiting.rejected());
        return Optional.of(todo(
                waiting.lists(),
                "bad",
                "lists",
                text,
                waiting.lists() == 1 ? "/intake/list?id=" + waiting.latest() : "/intake/lists"));
    }

    Optional<Todo> toDecide(NominationsWaiting waiting) {
        if (waiting.toDecide() == 0) {
            return Optional.empty();
        }
        String text = language.words()
                .of(
                        "home.todo.decide.text",
                        "cohorts",
                        waiting.cohorts(),
                        "cohort",
                        waiting.next(),
                        "day",
                        waiting.nextStartsOn(),
                        "taken",
                        waiting.nextSeated(),
                        "seats",
                        waiting.nextCapacity());
        String path = waiting.cohorts() == 1 ? cohort(waiting.next()) : "/cohort/list";
        return Optional.of(todo(waiting.toDecide(), "warn", "decide", text, path));
    }

    Optional<Todo> seatable(NominationsWaiting waiting) {
        if (waiting.seatable() == 0) {
            return Optional.empty();
        }
        String text = language.words()
                .of("home.todo.seats.text", "cohorts", waiting.seatableCohorts(), "cohort", waiting.nextSeatable());
        return Optional.of(todo(waiting.seatable(), "warn", "seats", text, cohort(waiting.nextSeatable())));
    }

    Optional<Todo> toConfirm() {
        OutcomesWaiting waiting = figures.outcomes();
        if (waiting.outcomes() == 0) {
            return Optional.empty();
        }
        String text = language.words()
                .of(
                        "home.todo.confirm.text",
                        "cohorts",
                        waiting.cohorts(),
                        "cohort",
                        waiting.next(),
                        "departing",
                        waiting.departing());
        return Optional.of(
                todo(waiting.outcomes(), "warn", "confirm", text, "/certification/outcomes?cohort=" + waiting.next()));
    }

    Optional<Todo> appeals() {
        AppealsWaiting waiting = figures.appeals();
        if (waiting.appeals() == 0) {
            return Optional.empty();
        }
        String text = language.words()
                .of("home.todo.deferred.text", "cohort", waiting.next(), "others", waiting.cohorts() - 1);
        return Optional.of(
                todo(waiting.appeals(), "bad", "appeals", text, "/certification/outcomes?cohort=" + waiting.next()));
    }

    /** Reports to donors that are not out although their day has passed. For administrators. */
    Optional<Todo> lateReports() {
        int late = subscriptions.late();
        return late == 0
                ? Optional.empty()
                : Optional.of(todo(
                        late,
                        "bad",
                        "lateReports",
                        language.words().get("home.todo.lateReports.text"),
                        "/reporting/calendar"));
    }

    Optional<Todo> unknownOrganisations() {
        UnknownOrganisations unknown = persons.unknownOrganisations();
        if (unknown.people() == 0) {
            return Optional.empty();
        }
        String text = language.words().of("home.todo.organisations.text", "organisations", unknown.organisations());
        return Optional.of(todo(unknown.people(), "info", "organisations", text, "/person/list?organisation=unknown"));
    }

    /** For administrators. */
    Optional<Todo> letters() {
        int troubled = letters.troubled();
        return troubled == 0
                ? Optional.empty()
                : Optional.of(todo(
                        troubled,
                        "warn",
                        "letters",
                        language.words().get("home.todo.letters.text"),
                        "/notification/letters?view=troubled"));
    }

    Optional<Todo> releases() {
        List<UUID> waiting = releases.waiting();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(todo(
                        waiting.size(),
                        "warn",
                        "releases",
                        language.words().get("home.todo.releases.text"),
                        waiting.size() == 1 ? "/reporting/release?id=" + waiting.get(0) : "/reporting/releases"));
    }

    private Todo todo(long count, String tone, String what, String text, String path) {
        return new Todo(
                count,
                tone,
                language.words().of("home.todo." + what, "n", count),
                text,
                path,
                language.words().get("home.todo." + what + ".go"));
    }

    private static String cohort(@Nullable String code) {
        return "/cohort/view?code=" + code;
    }
}
