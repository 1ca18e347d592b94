package org.cohortium.funding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.funding.GrantFigures;
import org.cohortium.funding.GrantProgress;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The grants somebody funds. */
@RequestScoped
@Named
public class GrantsPage {
    /** More grants than one donor has; those who see all of them see the ones that end last. */
    private static final int MOST = 100;

    private final GrantFigures grants;
    private final ReaderLanguage language;
    private @Nullable List<GrantProgress> rows;

    @Inject
    GrantsPage(GrantFigures grants, ReaderLanguage language) {
        this.grants = grants;
        this.language = language;
    }

    /** Reads before anything is written, so that who funds nothing gets the page for that. */
    public void open() {
        getRows();
    }

    public List<GrantProgress> getRows() {
        if (rows == null) {
            rows = grants.grants(language.getTag(), MOST);
        }
        return rows;
    }

    public boolean isMore() {
        return getRows().size() == MOST;
    }
}
