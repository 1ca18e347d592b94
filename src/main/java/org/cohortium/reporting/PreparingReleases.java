package org.cohortium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** A grant's figures for its donor, from the facts of a run: what may be told, and what is told otherwise than before. */
final class PreparingReleases {
    private final Handle handle;
    private final Run run;
    private final long grant;
    private final ToldBefore before;
    private final GrantSources now;

    /** @param comparedAt the donor has been told the releases until then */
    PreparingReleases(Handle handle, Run run, long grant, Instant comparedAt) {
        this.handle = handle;
        this.run = run;
        this.grant = grant;
        this.before = ReleaseDrafts.before(handle, grant, comparedAt);
        this.now = new GrantSources(handle, run.asOf(), grant);
    }

    /** The figures, and how those of the last release would be told today. */
    record Prepared(ToldBefore before, List<FigureRow> figures, List<Restatement> restatements) {}

    /** @param facts of the run, of the cohorts that the grant pays for */
    Prepared prepare(FactRows facts) {
        List<Indicator> indicators = now.indicators(run.to());
        DonorFigures figures = DonorFigures.forDonor(facts, indicators, now.spending(), run.period(), before);
        return new Prepared(
                before,
                figures.rows(),
                before.last()
                        .map(last -> restatements(
                                last, reaching(last, figures, facts).restated(last), facts))
                        .orElseGet(List::of));
    }

    /** The figures, with the periods of indicators that a release told of which goes further than the run. */
    private DonorFigures reaching(ToldRelease last, DonorFigures figures, FactRows facts) {
        LocalDate to = last.period().to();
        return to.isAfter(run.to())
                ? DonorFigures.forDonor(facts, now.indicators(to), now.spending(), run.period(), before)
                : figures;
    }

    /** The figures alone. */
    List<FigureRow> figures(FactRows facts) {
        return work(facts).rows();
    }

    private DonorFigures work(FactRows facts) {
        return DonorFigures.forDonor(facts, now.indicators(run.to()), now.spending(), run.period(), before);
    }

    private List<Restatement> restatements(ToldRelease last, List<FigureRow> today, FactRows facts) {
        GrantSources then = new GrantSources(handle, last.asOf(), grant);
        Set<Long> cohorts = new LinkedHashSet<>(then.cohorts());
        cohorts.addAll(now.cohorts());
        Restating restating = new Restating(last, today, hasErased(cohorts, last));
        if (!restating.isAny()) {
            return List.of();
        }
        FactRows old = FactRows.at(handle, last.asOf(), cohorts);
        List<String> paid = new ArrayList<>();
        old.cohorts().stream()
                .filter(cohort -> then.cohorts().contains(cohort.id()))
                .forEach(cohort -> paid.add(cohort.code()));
        return restating.restatements(TurningFacts.steps(
                new Sources(
                        old.byEnrolment(),
                        old.cohorts(),
                        then.indicators(last.period().to()),
                        then.spending()),
                paid,
                new Sources(
                        facts.byEnrolment(),
                        facts.cohorts(),
                        now.indicators(last.period().to()),
                        now.spending())));
    }

    private boolean hasErased(Set<Long> cohorts, ToldRelease last) {
        return handle.createQuery("""
                        select exists (
                            select from person_erasure x join person p on x.person_id in (p.id, p.merged_into_id)
                            join enrolment e on e.person_id = p.id
                            where x.erased_at > :since and e.cohort_id = any (:cohorts))""")
                .bind("since", last.asOf().atOffset(ZoneOffset.UTC))
                .bindArray("cohorts", Long.class, cohorts)
                .mapTo(Boolean.class)
                .one();
    }
}
