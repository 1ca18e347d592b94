package org.cohortium.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.funding.expenditure.BookingExpenditure;
import org.cohortium.funding.expenditure.ExpenditureFigures;
import org.cohortium.funding.expenditure.ImportingExpenditure;
import org.cohortium.funding.expenditure.ImportingExpenditure.Effect;
import org.cohortium.funding.expenditure.ImportingExpenditure.Judged;
import org.cohortium.funding.expenditure.ImportingExpenditure.Outcome;
import org.cohortium.funding.expenditure.LineProblem;
import org.cohortium.identity.NotAllowed;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A list of expenditure: what it would book and correct, and doing so. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ExpenditureImport implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final ExpenditureFigures figures;
    private final BookingExpenditure booking;
    private final ImportingExpenditure importing;
    private final ReaderLanguage language;
    private final Notices notices;
    private String grant = "";
    private String fileName = "";
    private byte @Nullable [] content;
    private transient @Nullable Part file;
    private transient @Nullable Outcome outcome;

    @Inject
    ExpenditureImport(
            ExpenditureFigures figures,
            BookingExpenditure booking,
            ImportingExpenditure importing,
            ReaderLanguage language,
            Notices notices) {
        this.figures = figures;
        this.booking = booking;
        this.importing = importing;
        this.language = language;
        this.notices = notices;
    }

    /**
     * @throws NotAllowed for who books nothing
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant
     */
    public void open() {
        if (!booking.isOpen()) {
            throw new NotAllowed("books nothing");
        }
        figures.terms(grant, "en");
    }

    /** Looks at the file, and keeps it until it is booked or another comes. */
    public void look() throws IOException {
        content = null;
        outcome = null;
        if (file == null || file.getSize() == 0) {
            notices.refused("step:file", Refusal.of("spent.list.fileMissing"));
            return;
        }
        fileName = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
        try (InputStream read = file.getInputStream()) {
            content = read.readNBytes(ImportingExpenditure.MOST_BYTES + 1);
        }
        Outcome looked = getOutcome();
        if (looked != null && looked.refusal() != null) {
            notices.refused("step:file", looked.refusal());
            content = null;
            outcome = null;
        }
    }

    /** Books and corrects what the lines say that are as they should be. */
    public @Nullable String apply() {
        if (content == null) {
            return null;
        }
        Outcome done = importing.take(grant, fileName, content, false);
        if (done.refusal() != null) {
            notices.refused("step:file", done.refusal());
            return null;
        }
        notices.forNextPage()
                .done("spent.list.done", "booked", done.count(Effect.NEW), "corrected", done.count(Effect.CHANGED));
        return "/funding/expenditure?faces-redirect=true&grant=" + grant;
    }

    /** What would come of the file; null while there is none. */
    public @Nullable Outcome getOutcome() {
        if (outcome == null && content != null) {
            outcome = importing.take(grant, fileName, content, true);
        }
        return outcome;
    }

    public int count(String effect) {
        Outcome now = getOutcome();
        return now == null ? 0 : now.count(Effect.valueOf(effect));
    }

    /** Whether it would book or correct anything. */
    public boolean isFine() {
        return count("NEW") + count("CHANGED") > 0;
    }

    /** Lines with something wrong, a few hundred at the most. */
    public List<Judged> getInvalid() {
        return lines(Effect.INVALID);
    }

    /** Lines that correct, then those that are new, a few hundred at the most. */
    public List<Judged> getTaken() {
        return Stream.concat(lines(Effect.CHANGED).stream(), lines(Effect.NEW).stream())
                .limit(SHOWN)
                .toList();
    }

    private List<Judged> lines(Effect effect) {
        Outcome now = getOutcome();
        return now == null
                ? List.of()
                : now.lines().stream()
                        .filter(line -> line.effect() == effect)
                        .limit(SHOWN)
                        .toList();
    }

    /** What is wrong with a cell, and the way out. */
    public String why(LineProblem problem) {
        return language.words()
                .filled(problem.refusal().rule(), problem.refusal().arguments());
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
