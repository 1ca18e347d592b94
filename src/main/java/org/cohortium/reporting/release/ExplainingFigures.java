package org.cohortium.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.reporting.ReleasedWorkbooks;
import org.cohortium.reporting.Reproduction;
import org.cohortium.reporting.TracedFigure;
import org.cohortium.reporting.TracingFigures;
import org.jdbi.v3.core.Jdbi;

/** Where a figure of a release comes from, and whether a release comes out the same once more. */
@ApplicationScoped
public class ExplainingFigures {
    private final ReleaseFigures releases;
    private final TracingFigures tracing;
    private final ReleasedWorkbooks workbooks;
    private final CurrentUser user;
    private final Jdbi jdbi;

    @Inject
    ExplainingFigures(
            ReleaseFigures releases, TracingFigures tracing, ReleasedWorkbooks workbooks, CurrentUser user, Jdbi jdbi) {
        this.releases = releases;
        this.tracing = tracing;
        this.workbooks = workbooks;
        this.user = user;
        this.jdbi = jdbi;
    }

    /**
     * A figure by its number. Donors get neither what is withheld, nor why, nor who is behind it.
     *
     * @throws NoSuchThing if there is no such release for the reader, or no such figure in it
     */
    public TracedFigure explain(UUID release, int place, String language) {
        ReleaseView found = releases.find(release, language);
        TracedFigure figure = tracing.trace(found.run(), found.recipient(), place)
                .orElseThrow(() -> new NoSuchThing("figure", place));
        return user.scope().everything() ? figure : figure.forDonor();
    }

    /** Title of the indicator that a figure is of, as it is now; empty for figures of no indicator. */
    public Optional<String> indicator(TracedFigure figure, String language) {
        if (!figure.series().equals("INDICATOR")) {
            return Optional.empty();
        }
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(translations -> :language ->> 'title', title) from indicator where id = :id")
                .bind("language", language)
                .bind("id", Long.parseLong(figure.item()))
                .mapTo(String.class)
                .findOne());
    }

    /** Names of people as they are now, by id: only for who sees everything. */
    public Map<Long, String> names(List<Long> people) {
        if (!user.scope().everything()) {
            throw new NotAllowed("sees aggregates only");
        }
        Map<Long, String> names = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("select id, name from person where id = any (:people)")
                .bindArray("people", Long.class, people)
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("name")))
                .forEach(each -> names.put(each.getKey(), each.getValue())));
        return names;
    }

    /**
     * Works a release out once more.
     *
     * @throws NoSuchThing if there is no such release for the reader, or it is not released
     * @throws NotAllowed if the signed-in person does not see everything
     */
    public Reproduction reproduce(UUID release, String language) {
        ReleaseView found = releases.find(release, language);
        if (!user.scope().everything()) {
            throw new NotAllowed("reproduces nothing");
        }
        Integer number = found.number();
        if (number == null) {
            throw new NoSuchThing("release", release);
        }
        Instant comparedAt =
                jdbi.withHandle(handle -> handle.createQuery("select compared_at from release where id = :id")
                        .bind("id", release)
                        .mapTo(OffsetDateTime.class)
                        .one()
                        .toInstant());
        return workbooks.reproduce(release, found.run(), found.recipient(), number, comparedAt);
    }
}
