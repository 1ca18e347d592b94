package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Issuing certificates to those a run has found, a few at a time: certificates, what they say, their numbers and the
 * run's own lines stand or fall with one transaction. What has changed since they were found counts.
 */
@ApplicationScoped
public class IssuingCertificates {
    private IssuingRuns runs;
    private IssuedCertificates certificates;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected IssuingCertificates() {}

    @Inject
    IssuingCertificates(IssuingRuns runs, IssuedCertificates certificates, Clock clock) {
        this.runs = runs;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** @return outcomes of the run that wait, after one of them; empty at the end */
    @Transactional
    public List<Long> next(UUID run, long after, int most) {
        return runs.waiting(run, after, most);
    }

    /** Issues to these, or to none if anything fails. Who has a certificate already gets no other. */
    @Transactional
    public void issue(UUID run, List<Long> outcomes) {
        certificates.lock(outcomes);
        Map<Long, SkipReason> barred = certificates.barred(outcomes);
        List<Long> free = new ArrayList<>(outcomes);
        free.removeAll(barred.keySet());
        certificates.add(Numbering.number(certificates.certifiable(free), this::today, certificates::take));
        runs.issued(run, free);
        runs.skipped(run, barred);
    }

    private LocalDate today(Certifiable one) {
        return LocalDate.now(clock.withZone(one.zone()));
    }
}
