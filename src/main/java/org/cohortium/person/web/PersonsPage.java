package org.cohortium.person.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cohortium.database.Listing;
import org.cohortium.person.PersonFigures;
import org.cohortium.person.PersonRow;
import org.cohortium.web.LazyRows;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Span;
import org.jspecify.annotations.Nullable;

/** The list of people. What it is narrowed to stands in its address. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class PersonsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PersonFigures persons;
    private final PersonCounts counts;
    private final ReaderLanguage language;
    private final PersonFilter filter = new PersonFilter();
    private final Span span = new Span();
    private transient @Nullable LazyRows<PersonRow> rows;

    @Inject
    PersonsPage(PersonFigures persons, PersonCounts counts, ReaderLanguage language) {
        this.persons = persons;
        this.counts = counts;
        this.language = language;
    }

    /** Counts before anything is written, so that who may see nobody gets the page for that. */
    public void open() {
        count();
    }

    public PersonFilter getFilter() {
        return filter;
    }

    /** Goes to the address of what the filters now say. */
    public void narrow() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/person/list" + filter.getAddress());
    }

    public LazyRows<PersonRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(new Source());
        }
        return rows;
    }

    /** "26 people", or that there are more than could be counted. */
    public String getCounted() {
        return isTooMany()
                ? language.words().of("person.count.many", "n", Listing.COUNTED)
                : language.words().of("person.count", "n", count());
    }

    public boolean isTooMany() {
        return count() > Listing.COUNTED;
    }

    /** "1–25 of 61", of the page shown last; empty where there is none. */
    public String getShown() {
        return span.inWords(language.words(), "person.shown", count(), Listing.COUNTED);
    }

    private int count() {
        return counts.count(filter.query());
    }

    private final class Source implements LazyRows.Source<PersonRow> {
        @Override
        public int count() {
            return PersonsPage.this.count();
        }

        @Override
        public List<PersonRow> page(String sort, boolean descending, int offset, int limit) {
            return span.of(offset, persons.rows(filter.query(), language.getTag(), offset, limit));
        }
    }
}
