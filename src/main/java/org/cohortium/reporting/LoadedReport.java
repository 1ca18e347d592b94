package org.cohortium.reporting;

import java.util.List;
import java.util.Optional;

/**
 * What came of a folder.
 *
 * @param definition empty if there are problems
 * @param queries what it reads of its queries
 * @param problems why it is not offered; none if it is
 */
record LoadedReport(Optional<ReportDefinition> definition, List<QueryUse> queries, List<DefinitionProblem> problems) {
    LoadedReport {
        queries = List.copyOf(queries);
        problems = List.copyOf(problems);
    }

    /** The same, if these are none; else no longer offered. */
    LoadedReport with(List<DefinitionProblem> more) {
        return more.isEmpty() ? this : new LoadedReport(Optional.empty(), queries, more);
    }
}
