package org.cohortium.funding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.database.Listing;
import org.cohortium.funding.GrantFigures;
import org.cohortium.funding.GrantProgress;
import org.cohortium.identity.CurrentUser;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The grants somebody funds. */
@RequestScoped
@Named
public class GrantsPage {
    private static final int AT_ONCE = 10;

    private final GrantFigures grants;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable Listing<GrantProgress> grantsShown;
    private int page = 1;

    @Inject
    GrantsPage(GrantFigures grants, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.grants = grants;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    /** Reads before anything is written, so that who funds nothing gets the page for that. */
    public void open() {
        getRows();
    }

    public List<GrantProgress> getRows() {
        return shown().items();
    }

    public int getTotal() {
        return shown().total();
    }

    /** Whether there are more than one page holds. */
    public boolean isInParts() {
        return getTotal() > AT_ONCE;
    }

    public boolean isMore() {
        return getLast() < getTotal();
    }

    /** Number of the first grant shown, from 1. */
    public int getFirst() {
        return (page - 1) * AT_ONCE + 1;
    }

    public int getLast() {
        return getFirst() - 1 + getRows().size();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    private Listing<GrantProgress> shown() {
        if (grantsShown == null) {
            LocalDate today = LocalDate.now(clock.withZone(user.zone()));
            grantsShown = grants.grants(today, language.getTag(), getFirst() - 1, AT_ONCE);
        }
        return grantsShown;
    }
}
