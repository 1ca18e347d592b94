package org.cohortium.reporting;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the donors' reports of one run go together: whoever is paid for by several grants is in each of their reports.
 *
 * @param grants by code
 * @param sum of the reports' persons
 * @param unique persons, each once, whoever pays for them
 * @param participations persons in cohorts: who is in two cohorts is two
 */
public record Reconciliation(List<OfGrant> grants, Counts sum, Counts unique, Counts participations) {
    /** Until the last day of the run. */
    public record Counts(long registered, long completed, long certified) {}

    /**
     * A grant's report.
     *
     * @param persons as it reports them
     * @param registered of these, as its cohorts' rules attribute them: in full, by the share paid, or to the lead donor
     */
    public record OfGrant(
            String code,
            String title,
            Counts persons,
            BigDecimal registered,
            BigDecimal completed,
            BigDecimal certified) {}

    public Reconciliation {
        grants = List.copyOf(grants);
    }

    /** What is in more than one report: the sum without it is the unique persons. */
    public Counts overlap() {
        return new Counts(
                sum.registered() - unique.registered(),
                sum.completed() - unique.completed(),
                sum.certified() - unique.certified());
    }
}
