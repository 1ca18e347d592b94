package org.cohortium.cohort.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortOrder;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.SearchHit;
import org.cohortium.web.SearchSource;

/** Finds cohorts from the top bar, by code, curriculum or host. */
@ApplicationScoped
class CohortSearch implements SearchSource {
    private final CohortFigures cohorts;
    private final ReaderLanguage language;

    @Inject
    CohortSearch(CohortFigures cohorts, ReaderLanguage language) {
        this.cohorts = cohorts;
        this.language = language;
    }

    @Override
    public String heading() {
        return "web.nav.cohorts";
    }

    @Override
    public List<SearchHit> find(String query, int limit) {
        CohortQuery wanted = new CohortQuery(query, Set.of(), Set.of(), null, null);
        return cohorts.rows(wanted, CohortOrder.STATE, language.getTag(), 0, limit).stream()
                .map(row -> new SearchHit(row.title(), row.code(), "/cohort/view?code=" + row.code()))
                .toList();
    }
}
