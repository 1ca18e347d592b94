package org.cohortium.funding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.funding.GrantFigures;
import org.cohortium.funding.GrantProgress;
import org.cohortium.funding.IndicatorTarget;
import org.cohortium.funding.expenditure.MoneyFigures;
import org.cohortium.funding.expenditure.MoneyPlan;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One grant: money and time, and what it has to reach. */
@RequestScoped
@Named
public class GrantPage {
    private final GrantFigures grants;
    private final MoneyFigures money;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable String code;
    private @Nullable GrantProgress grant;
    private @Nullable List<IndicatorTarget> targets;
    private @Nullable MoneyPlan plan;

    @Inject
    GrantPage(GrantFigures grants, MoneyFigures money, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.grants = grants;
        this.money = money;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    /** Reads before anything is written, so that who does not fund it gets the page for that. */
    public void open() {
        getGrant();
    }

    /** @throws NoSuchThing if there is no such grant for the reader */
    public GrantProgress getGrant() {
        if (grant == null) {
            grant = grants.grant(wanted(), today(), language.getTag())
                    .orElseThrow(() -> new NoSuchThing("grant", wanted()));
        }
        return grant;
    }

    public List<IndicatorTarget> getTargets() {
        if (targets == null) {
            targets = grants.targets(wanted(), today(), language.getTag());
        }
        return targets;
    }

    /** Its money against its plan. */
    public MoneyPlan getMoney() {
        if (plan == null) {
            plan = money.plan(getGrant(), today());
        }
        return plan;
    }

    /** Whether the reader sees the whole programme, and with it what was spent amount by amount. */
    public boolean isWholeSeen() {
        return user.scope().everything();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(user.zone()));
    }

    private String wanted() {
        return code == null ? "" : code;
    }
}
