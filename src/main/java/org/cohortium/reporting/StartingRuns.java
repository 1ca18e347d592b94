package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.work.RequestingWork;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The start of a run, whoever asks: a person, or the timer. */
@ApplicationScoped
public class StartingRuns {
    private Jdbi jdbi;
    private ReportRuns runs;
    private RequestingWork work;
    private Event<DomainEvent> events;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected StartingRuns() {}

    @Inject
    StartingRuns(Jdbi jdbi, ReportRuns runs, RequestingWork work, Event<DomainEvent> events, Clock clock) {
        this.jdbi = jdbi;
        this.runs = runs;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** Who there is to report to within a scope. @param codes only these; empty for all */
    public List<Recipient> recipients(Audience audience, Scope scope, String language, Set<String> codes) {
        return jdbi.withHandle(handle -> RecipientSql.find(handle, audience, scope, language, codes));
    }

    /** Starts it, unless its instant is not settled or there is nobody to report to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Requested start(
            ReportDefinition definition,
            ReportRequest request,
            List<Recipient> recipients,
            @Nullable Long requestedBy) {
        if (recipients.isEmpty()) {
            return Requested.refused(Refusal.of("reporting.noRecipients"));
        }
        Instant asOf = request.asOf() == null ? latestSettled() : request.asOf();
        if (!isSettled(asOf)) {
            return Requested.refused(new Refusal(
                    "reporting.asOfNotSettled",
                    Map.of("asOf", asOf.toString(), "latest", latestSettled().toString())));
        }
        Instant first = jdbi.withHandle(StartingRuns::firstKnown);
        if (asOf.isBefore(first)) {
            return Requested.refused(
                    new Refusal("reporting.asOfTooEarly", Map.of("asOf", asOf.toString(), "first", first.toString())));
        }
        Run run = new Run(
                UUID.randomUUID(),
                definition.id(),
                definition.version(),
                request.from(),
                request.to(),
                asOf,
                requestedBy,
                Instant.now(clock),
                RunState.RUNNING,
                1,
                null,
                null,
                null,
                null);
        runs.add(run, recipients);
        work(run);
        events.fire(RunEvent.requested(run, recipients.size()));
        return new Requested(run.id(), null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void work(Run run) {
        work.request(ReportJob.NAME, ReportJob.subject(run.id(), run.attempt()), run.requestedBy());
    }

    private Instant latestSettled() {
        return jdbi.withHandle(LiveFigures::settled);
    }

    /** When the first cohort was recorded; there is a recipient, so there is one. */
    private static Instant firstKnown(Handle handle) {
        return handle.createQuery("""
                select coalesce(min(sys_from), now()) from (
                    select min(sys_from) as sys_from from cohort union all select min(sys_from) from history.cohort) known""").mapTo(OffsetDateTime.class).one().toInstant();
    }

    private boolean isSettled(Instant asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("select history.is_settled(:asOf)")
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
    }
}
