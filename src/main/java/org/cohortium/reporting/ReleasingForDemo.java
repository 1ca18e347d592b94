package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cohortium.identity.Scope;
import org.cohortium.text.Language;
import org.jdbi.v3.core.Jdbi;

/** Makes the demonstration's releases one step at a time: a quarter's report, then what came of it, then the next. */
@ApplicationScoped
class ReleasingForDemo {
    private static final String REPORT = "donor-progress";
    private static final Duration KNOWN_AFTER = Duration.ofDays(12);
    private static final Duration RELEASED_AFTER = Duration.ofDays(2);

    private Jdbi jdbi;
    private ReportDefinitions definitions;
    private StartingRuns starting;
    private ReleasedWorkbooks workbooks;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ReleasingForDemo() {}

    @Inject
    ReleasingForDemo(
            Jdbi jdbi, ReportDefinitions definitions, StartingRuns starting, ReleasedWorkbooks workbooks, Clock clock) {
        this.jdbi = jdbi;
        this.definitions = definitions;
        this.starting = starting;
        this.workbooks = workbooks;
        this.clock = clock;
    }

    private record Made(UUID run, RunState state) {}

    private record Draft(UUID id, UUID run, int recipient, int number) {}

    /** @return false once there is nothing more to do */
    @Transactional
    boolean step(int quarters) {
        for (LocalDate end : ends(quarters)) {
            Optional<Made> made = made(end);
            if (made.isEmpty()) {
                return start(end);
            }
            if (made.get().state() == RunState.RUNNING) {
                return true;
            }
            List<Draft> drafts = drafts(made.get().run());
            if (!drafts.isEmpty()) {
                drafts.forEach(draft -> release(draft, asOf(end).plus(RELEASED_AFTER)));
                return true;
            }
        }
        subscribe(ends(quarters).get(0));
        return false;
    }

    /** Every donor gets the report each quarter, 30 days after it; from the first one that was released. */
    private void subscribe(LocalDate firstEnd) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into subscription (grant_id, report, cadence, year_starts, starts_on, due_days, draft_days, language, enclosing, set_by)
                        select g.id, :report, 'QUARTER', 1, greatest(g.starts_on, cast(:first as date)), 30, 14,
                               coalesce((select a.language from role_assignment r join app_user a on a.id = r.user_id
                                         where r.organisation_id = g.donor_id and r.role = 'DONOR' order by a.id limit 1), 'en'), false, u.id
                        from grant_award g, app_user u
                        where u.username = 'admin' and g.ends_on >= :first and not exists (select from subscription)""")
                .bind("report", REPORT)
                .bind("first", firstEnd)
                .execute());
    }

    /** Last days of the last quarters of which it is known by now what came of them, the earliest first. */
    private List<LocalDate> ends(int quarters) {
        LocalDate day = LocalDate.ofInstant(clock.instant().minus(KNOWN_AFTER).minus(RELEASED_AFTER), ZoneOffset.UTC);
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return IntStream.range(0, quarters)
                .mapToObj(back -> first.minusMonths(3L * (quarters - 1 - back)).minusDays(1))
                .toList();
    }

    private static Instant asOf(LocalDate end) {
        return end.plusDays(KNOWN_AFTER.toDays()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<Made> made(LocalDate end) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, state from report_run where report = :report and period_to = :end and requested_by is null
                        order by requested_at limit 1""")
                .bind("report", REPORT)
                .bind("end", end)
                .map((row, context) ->
                        new Made(row.getObject("id", UUID.class), RunState.valueOf(row.getString("state"))))
                .findOne());
    }

    private boolean start(LocalDate end) {
        ReportDefinition definition = definitions.find(REPORT).orElse(null);
        if (definition == null) {
            return false;
        }
        LocalDate from = end.with(IsoFields.DAY_OF_QUARTER, 1);
        ReportRequest request = new ReportRequest(REPORT, from, end, asOf(end), List.of());
        List<Recipient> recipients = starting.recipients(Audience.DONOR, Scope.EVERYTHING, Language.EN.tag(), Set.of());
        return starting.start(definition, request, recipients, null).refusal() == null;
    }

    private List<Draft> drafts(UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select l.id, l.run_id, l.recipient,
                               (select count(*) + 1 from release o where o.grant_id = l.grant_id and o.number is not null) as number
                        from release l join report_recipient t on t.run_id = l.run_id and t.number = l.recipient
                        where l.run_id = :run and l.state = 'DRAFT' and t.state = 'PUBLISHED'
                        order by l.recipient""")
                .bind("run", run)
                .map((row, context) -> new Draft(
                        row.getObject("id", UUID.class),
                        row.getObject("run_id", UUID.class),
                        row.getInt("recipient"),
                        row.getInt("number")))
                .list());
    }

    private void release(Draft draft, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update release set state = 'RELEASED', number = :number, version = release.version + 1,
                               approved_by = u.id, approved_at = :at, released_by = u.id, released_at = :at, compared_at = :before
                        from app_user u where u.username = 'admin' and release.id = :id""")
                .bind("id", draft.id())
                .bind("number", draft.number())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind(
                        "before",
                        at.minusSeconds(1).atOffset(ZoneOffset.UTC)) // as of when the donor had none of this quarter
                .execute());
        workbooks.keep(draft.id(), draft.run(), draft.recipient(), draft.number());
    }
}
