package org.cohortium.notification.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.database.Listing;
import org.cohortium.notification.LetterFigures;
import org.cohortium.notification.LetterQuery;
import org.cohortium.notification.LetterView;
import org.cohortium.notification.Outbox;
import org.cohortium.web.LazyRows;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Span;
import org.jspecify.annotations.Nullable;

/** The list of letters. What it is narrowed to stands in its address. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class LettersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LetterFigures letters;
    private final Outbox outbox;
    private final ReaderLanguage language;
    private final Span span = new Span();
    private LettersShown view = LettersShown.ALL;
    private @Nullable String text;
    private @Nullable Integer counted;
    private transient @Nullable LazyRows<LetterView> rows;

    @Inject
    LettersPage(LetterFigures letters, Outbox outbox, ReaderLanguage language) {
        this.letters = letters;
        this.outbox = outbox;
        this.language = language;
    }

    /** Counts before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        counted = null;
        count();
    }

    public List<LettersShown> getViews() {
        return List.of(LettersShown.values());
    }

    /** Whether letters leave; else they wait. */
    public boolean isOpen() {
        return outbox.isOpen();
    }

    public LettersShown getShownView() {
        return view;
    }

    public String getView() {
        return view.word();
    }

    public void setView(@Nullable String word) {
        view = LettersShown.of(word);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    /** Goes to the address of what the filters now say. */
    public void narrow() throws IOException {
        String address = "/notification/letters?view=" + view.word()
                + (text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public LazyRows<LetterView> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(new Source());
        }
        return rows;
    }

    /** "26 letters", or that there are more than could be counted. */
    public String getCounted() {
        return count() > Listing.COUNTED
                ? language.words().of("mail.count.many", "n", Listing.COUNTED)
                : language.words().of("mail.count", "n", count());
    }

    /** "1–25 of 61", of the page shown last; empty where there is none. */
    public String getShown() {
        return span.inWords(language.words(), "mail.shown", count(), Listing.COUNTED);
    }

    private int count() {
        if (counted == null) {
            counted = letters.count(query());
        }
        return counted;
    }

    private LetterQuery query() {
        return new LetterQuery(view.states(), text);
    }

    private final class Source implements LazyRows.Source<LetterView> {
        @Override
        public int count() {
            return LettersPage.this.count();
        }

        @Override
        public List<LetterView> page(String sort, boolean descending, int offset, int limit) {
            return span.of(offset, letters.rows(query(), offset, limit));
        }
    }
}
