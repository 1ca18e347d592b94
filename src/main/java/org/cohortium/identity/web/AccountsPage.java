package org.cohortium.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cohortium.database.Listing;
import org.cohortium.identity.AccountFigures;
import org.cohortium.identity.AccountView;
import org.cohortium.identity.Role;
import org.cohortium.web.LazyRows;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Span;
import org.jspecify.annotations.Nullable;

/** The list of accounts. What it is narrowed to stands in its address. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class AccountsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AccountFigures accounts;
    private final AccountCounts counts;
    private final ReaderLanguage language;
    private final AccountFilter filter = new AccountFilter();
    private final Span span = new Span();
    private transient @Nullable LazyRows<AccountView> rows;

    @Inject
    AccountsPage(AccountFigures accounts, AccountCounts counts, ReaderLanguage language) {
        this.accounts = accounts;
        this.counts = counts;
        this.language = language;
    }

    /** Counts before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        count();
    }

    public AccountFilter getFilter() {
        return filter;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** The roles chosen, in words. */
    public String getRolesInWords() {
        return language.formatting()
                .list(filter.getRoles().stream()
                        .map(role -> language.words().get("account.role." + role))
                        .toList());
    }

    /** Goes to the address of what the filters now say. */
    public void narrow() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/identity/accounts" + filter.getAddress());
    }

    public LazyRows<AccountView> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(new Source());
        }
        return rows;
    }

    /** "26 accounts", or that there are more than could be counted. */
    public String getCounted() {
        return count() > Listing.COUNTED
                ? language.words().of("accounts.count.many", "n", Listing.COUNTED)
                : language.words().of("accounts.count", "n", count());
    }

    /** "1–25 of 61", of the page shown last; empty where there is none. */
    public String getShown() {
        return span.inWords(language.words(), "accounts.shown", count(), Listing.COUNTED);
    }

    private int count() {
        return counts.count(filter.query());
    }

    private final class Source implements LazyRows.Source<AccountView> {
        @Override
        public int count() {
            return AccountsPage.this.count();
        }

        @Override
        public List<AccountView> page(String sort, boolean descending, int offset, int limit) {
            return span.of(offset, accounts.rows(filter.query(), language.getTag(), offset, limit));
        }
    }
}
