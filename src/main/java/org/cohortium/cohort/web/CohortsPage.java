package org.cohortium.cohort.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortOrder;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortRow;
import org.cohortium.cohort.CohortTotals;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.web.LazyRows;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Span;
import org.jspecify.annotations.Nullable;

/** The list of cohorts. What it is narrowed to stands in its address. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class CohortsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CohortFigures cohorts;
    private final CohortCounts counts;
    private final ReaderLanguage language;
    private final CurrentUser user;
    private final CohortFilter filter = new CohortFilter();
    private final Span span = new Span();
    private transient @Nullable LazyRows<CohortRow> rows;

    @Inject
    CohortsPage(CohortFigures cohorts, CohortCounts counts, ReaderLanguage language, CurrentUser user) {
        this.cohorts = cohorts;
        this.counts = counts;
        this.language = language;
        this.user = user;
    }

    /** Whoever sees figures only has no list of cohorts. */
    public void open() {
        user.requirePeople();
    }

    /** Whether the reader plans cohorts. */
    public boolean isMayPlan() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR);
    }

    public CohortFilter getFilter() {
        return filter;
    }

    /** Goes to the address of what the filters now say. */
    public void narrow() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/cohort/list" + filter.getAddress());
    }

    public LazyRows<CohortRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(new Source());
        }
        return rows;
    }

    /** "26 cohorts", or that there are more than could be counted. */
    public String getCounted() {
        return isTooMany()
                ? language.words().of("cohort.count.many", "n", Listing.COUNTED)
                : language.words().of("cohort.count", "n", count());
    }

    public boolean isTooMany() {
        return count() > Listing.COUNTED;
    }

    public int getMostCounted() {
        return Listing.COUNTED;
    }

    /** Null where there is nothing worth summing, or too much. */
    public @Nullable CohortTotals getTotals() {
        return counts.totals(query());
    }

    public boolean isTooManyToSum() {
        return count() > CohortTotals.MOST;
    }

    public int getMostSummed() {
        return CohortTotals.MOST;
    }

    /** "1–25 of 61", of the page shown last; empty where there is none. */
    public String getShown() {
        return span.inWords(language.words(), "cohort.shown", count(), Listing.COUNTED);
    }

    /** When the figures were read, for whoever reads them later. */
    public String getAsOf() {
        return language.words()
                .of("cohort.list.asOf", "moment", language.formatting().moment(counts.now(), user.zone()));
    }

    public List<CohortsView> getViews() {
        return List.of(CohortsView.values());
    }

    private int count() {
        return counts.count(query());
    }

    private CohortQuery query() {
        return filter.query(counts.year());
    }

    private final class Source implements LazyRows.Source<CohortRow> {
        @Override
        public int count() {
            return CohortsPage.this.count();
        }

        @Override
        public List<CohortRow> page(String sort, boolean descending, int offset, int limit) {
            CohortOrder order =
                    CohortOrder.by(sort, descending).orElse(filter.view().order());
            return span.of(offset, cohorts.rows(query(), order, language.getTag(), offset, limit));
        }
    }
}
