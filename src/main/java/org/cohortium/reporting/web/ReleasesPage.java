package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.web.ReaderLanguage;

/** Releases and what is to become one: of one grant on its page, of all on a page of their own. */
@RequestScoped
@Named
public class ReleasesPage {
    private final ReleaseFigures figures;
    private final ReaderLanguage language;
    private final Map<String, List<ReleaseView>> lists = new HashMap<>();

    @Inject
    ReleasesPage(ReleaseFigures figures, ReaderLanguage language) {
        this.figures = figures;
        this.language = language;
    }

    /** @throws org.cohortium.identity.NotAllowed if the reader neither sees everything nor funds anything */
    public void open() {
        all();
    }

    public List<ReleaseView> all() {
        return lists.computeIfAbsent("", none -> figures.list(null, language.getTag()));
    }

    /** @param grant code */
    public List<ReleaseView> of(String grant) {
        return lists.computeIfAbsent(grant, code -> figures.list(code, language.getTag()));
    }
}
