package org.cohortium.organisation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cohortium.database.Listing;
import org.cohortium.organisation.OrganisationRegister;
import org.cohortium.organisation.OrganisationView;
import org.cohortium.web.LazyRows;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Span;
import org.jspecify.annotations.Nullable;

/** The register of organisations. What it is narrowed to stands in its address. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class OrganisationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final OrganisationRegister register;
    private final OrganisationCounts counts;
    private final ReaderLanguage language;
    private final OrganisationFilter filter = new OrganisationFilter();
    private final Span span = new Span();
    private transient @Nullable LazyRows<OrganisationView> rows;

    @Inject
    OrganisationsPage(OrganisationRegister register, OrganisationCounts counts, ReaderLanguage language) {
        this.register = register;
        this.counts = counts;
        this.language = language;
    }

    /** Counts before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        count();
    }

    public OrganisationFilter getFilter() {
        return filter;
    }

    /** The kinds chosen, in words. */
    public String getKindsInWords() {
        return language.formatting()
                .list(filter.getKinds().stream()
                        .map(kind -> language.words().get("organisation.kind." + kind))
                        .toList());
    }

    /** The countries chosen, in words. */
    public String getCountriesInWords() {
        return language.formatting()
                .list(filter.getCountries().stream()
                        .map(language.formatting()::country)
                        .toList());
    }

    /** Goes to the address of what the filters now say. */
    public void narrow() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/organisation/list" + filter.getAddress());
    }

    public LazyRows<OrganisationView> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(new Source());
        }
        return rows;
    }

    /** "26 organisations", or that there are more than could be counted. */
    public String getCounted() {
        return count() > Listing.COUNTED
                ? language.words().of("organisation.count.many", "n", Listing.COUNTED)
                : language.words().of("organisation.count", "n", count());
    }

    /** "1–25 of 61", of the page shown last; empty where there is none. */
    public String getShown() {
        return span.inWords(language.words(), "organisation.shown", count(), Listing.COUNTED);
    }

    private int count() {
        return counts.count(filter.query());
    }

    private final class Source implements LazyRows.Source<OrganisationView> {
        @Override
        public int count() {
            return OrganisationsPage.this.count();
        }

        @Override
        public List<OrganisationView> page(String sort, boolean descending, int offset, int limit) {
            return span.of(offset, register.rows(filter.query(), language.getTag(), offset, limit));
        }
    }
}
