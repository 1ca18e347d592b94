package org.cohortium.results.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.cohortium.identity.NotAllowed;
import org.cohortium.results.framework.FrameworkChange;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.results.workbook.CellProblem;
import org.cohortium.results.workbook.FrameworkWorkbooks;
import org.cohortium.results.workbook.FrameworkWorkbooks.Taken;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A framework's workbook that came back: what it would change, and agreeing on it. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class FrameworkImport implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 5 << 20;

    private final FrameworkFigures figures;
    private final FrameworkWorkbooks workbooks;
    private final ReaderLanguage language;
    private final Notices notices;
    private String grant = "";
    private @Nullable String why;
    private byte @Nullable [] content;
    private transient @Nullable Part file;
    private transient @Nullable Taken taken;

    @Inject
    FrameworkImport(FrameworkFigures figures, FrameworkWorkbooks workbooks, ReaderLanguage language, Notices notices) {
        this.figures = figures;
        this.workbooks = workbooks;
        this.language = language;
        this.notices = notices;
    }

    /**
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant
     * @throws NotAllowed for who agrees on no frameworks
     */
    public void open() {
        figures.find(grant);
        if (!figures.mayAgree()) {
            throw new NotAllowed("agrees on no frameworks");
        }
    }

    /** Looks at the file, and keeps it until it is agreed on or another comes. */
    public void look() throws IOException {
        content = null;
        taken = null;
        if (file == null || file.getSize() == 0) {
            notices.refused("step:file", Refusal.of("framework.book.fileMissing"));
            return;
        }
        try (InputStream read = file.getInputStream()) {
            content = read.readNBytes(MOST_BYTES + 1);
        }
        Taken looked = getTaken();
        if (looked != null && looked.refusal() != null) {
            notices.refused("step:file", looked.refusal());
            content = null;
            taken = null;
        }
    }

    /** Puts it in the place of what was agreed. */
    public @Nullable String agree() {
        if (content == null) {
            return null;
        }
        Taken done = workbooks.take(grant, content, why, false);
        if (done.refusal() != null) {
            notices.refused("step:why", done.refusal());
            return null;
        }
        if (!done.problems().isEmpty()) {
            taken = null;
            return null;
        }
        notices.forNextPage().done("framework.saved", "n", done.changes().size());
        return "/results/framework?faces-redirect=true&grant=" + grant;
    }

    /** What would come of the file; null while there is none. */
    public @Nullable Taken getTaken() {
        if (taken == null && content != null) {
            taken = workbooks.take(grant, content, null, true);
        }
        return taken;
    }

    /** Whether it can be agreed on as it is. */
    public boolean isFine() {
        Taken now = getTaken();
        return now != null && now.problems().isEmpty() && !now.changes().isEmpty();
    }

    /** What is wrong with a cell, and the way out. */
    public String why(CellProblem problem) {
        return language.words()
                .filled(problem.refusal().rule(), problem.refusal().arguments());
    }

    /** What of an indicator or result changes. */
    public String part(FrameworkChange change) {
        return language.words().get("framework.part." + change.part());
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
