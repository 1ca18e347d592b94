package org.cohortium.reporting.api;

import java.util.List;
import org.cohortium.reporting.Reconciliation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the donors' reports of a run go together. */
@Schema(name = "Reconciliation")
public record ReconciliationAnswer(
        List<Reconciliation.OfGrant> grants,
        @Schema(description = "of the reports’ persons") Reconciliation.Counts sum,

        @Schema(description = "what is in more than one report: sum without unique")
        Reconciliation.Counts overlap,

        @Schema(description = "persons, each once") Reconciliation.Counts unique,

        @Schema(description = "persons in cohorts: who is in two is two")
        Reconciliation.Counts participations) {
    static ReconciliationAnswer of(Reconciliation all) {
        return new ReconciliationAnswer(all.grants(), all.sum(), all.overlap(), all.unique(), all.participations());
    }
}
