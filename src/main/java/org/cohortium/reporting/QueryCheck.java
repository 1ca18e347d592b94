package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Whether the database understands the queries of a report, and gives what the report shows. Nothing is run. */
@ApplicationScoped
class QueryCheck {
    private final Jdbi jdbi;

    @Inject
    QueryCheck(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Outside of transactions, since a query that is refused would end the caller's. Empty if all is well. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    List<DefinitionProblem> problems(ReportDefinition report, List<QueryUse> uses) {
        Findings findings = new Findings(report.id());
        jdbi.useHandle(
                handle -> uses.forEach(use -> new QueryTrial(report, use, findings).run(handle.getConnection())));
        return findings.problems();
    }
}
