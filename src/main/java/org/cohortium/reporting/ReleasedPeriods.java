package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.results.framework.ToldPeriods;
import org.jdbi.v3.core.Jdbi;

/** What releases have told of a grant's indicators, and drafts are about to. */
@ApplicationScoped
class ReleasedPeriods implements ToldPeriods {
    private final Jdbi jdbi;

    @Inject
    ReleasedPeriods(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Told> of(String grant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct cast(f.item as bigint) as indicator, f.period_from, f.period_to
                from release l
                join grant_award g on g.id = l.grant_id
                join report_figure f on f.run_id = l.run_id and f.number = l.recipient and f.series = 'INDICATOR'
                where g.code = :grant and l.state <> 'RETURNED'""")
                .bind("grant", grant)
                .map((row, context) -> new Told(
                        row.getLong("indicator"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class)))
                .list());
    }
}
