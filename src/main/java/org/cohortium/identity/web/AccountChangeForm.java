package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.cohortium.identity.AccountDetails;
import org.cohortium.identity.AccountFacts;
import org.cohortium.identity.ChangingAccounts;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Changing what somebody's account says of them. */
@RequestScoped
@Named
public class AccountChangeForm {
    private final ChangingAccounts changing;
    private final AccountViewPage page;
    private final Notices notices;
    private @Nullable String displayName;
    private @Nullable String language;
    private @Nullable String zone;

    @Inject
    AccountChangeForm(ChangingAccounts changing, AccountViewPage page, Notices notices) {
        this.changing = changing;
        this.page = page;
        this.notices = notices;
    }

    /** Keeps it and reads the page anew; stays at the field where a rule says no. */
    public @Nullable String save() {
        Refusal no = changing.describe(
                        facts().username(), new AccountDetails(getDisplayName(), getLanguage(), ZoneId.of(getZone())))
                .orElse(null);
        if (no != null) {
            notices.refused("details:name", no);
            return null;
        }
        notices.forNextPage().done("accounts.changed");
        return page.address();
    }

    public String getDisplayName() {
        return displayName == null ? facts().displayName() : displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName == null ? "" : displayName;
    }

    public String getLanguage() {
        return language == null ? facts().language() : language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public String getZone() {
        return zone == null ? facts().timeZone() : zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    private AccountFacts facts() {
        return page.getAccount().facts();
    }
}
