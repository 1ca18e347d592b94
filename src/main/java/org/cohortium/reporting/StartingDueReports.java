package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.cohortium.identity.Scope;
import org.cohortium.text.Language;

/** Starts the scheduled runs that are due: each once, whichever node sees it first. Who has subscribed is left out. */
@ApplicationScoped
class StartingDueReports implements StartsDue {
    private static final Logger LOG = Logger.getLogger(StartingDueReports.class.getName());

    private Schedules schedules;
    private ReportDefinitions definitions;
    private StartingRuns starting;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected StartingDueReports() {}

    @Inject
    StartingDueReports(Schedules schedules, ReportDefinitions definitions, StartingRuns starting, Clock clock) {
        this.schedules = schedules;
        this.definitions = definitions;
        this.starting = starting;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void start() {
        Instant now = Instant.now(clock);
        for (Schedule schedule : schedules.all()) {
            LocalDate to = schedule.dueTo(now);
            if (schedule.dueAt(to).isAfter(schedule.since()) && schedules.claim(schedule.report(), to)) {
                make(schedule, to);
            }
        }
    }

    private void make(Schedule schedule, LocalDate to) {
        ReportDefinition definition = definitions.find(schedule.report()).orElse(null);
        if (definition == null) {
            LOG.warning(() -> "Report " + schedule.report() + " is due, but not offered");
            return;
        }
        Set<Long> subscribed = schedules.subscribed(schedule.report());
        List<Recipient> recipients =
                starting.recipients(definition.audience(), Scope.EVERYTHING, Language.EN.tag(), Set.of()).stream()
                        .filter(recipient -> recipient.grantId() == null || !subscribed.contains(recipient.grantId()))
                        .toList();
        ReportRequest request = new ReportRequest(schedule.report(), schedule.from(to), to, null, List.of());
        Requested requested = starting.start(definition, request, recipients, null);
        schedules.made(schedule.report(), to, requested.run());
        if (requested.refusal() != null) {
            LOG.warning(() -> "Report " + schedule.report() + " is due, but: "
                    + requested.refusal().rule());
        }
    }
}
