package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.Audience;
import org.cohortium.reporting.RecipientChoice;
import org.cohortium.reporting.ReportDefinition;
import org.cohortium.reporting.ReportsOnOffer;
import org.cohortium.reporting.delivery.Due;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What there is to subscribe to, and what is due, in the reader's words. */
@RequestScoped
@Named
public class SubscriptionChoices {
    private static final int MOST = 2_000;

    private final ReportsOnOffer offer;
    private final ReaderLanguage language;
    private @Nullable List<RecipientChoice> grants;

    @Inject
    SubscriptionChoices(ReportsOnOffer offer, ReaderLanguage language) {
        this.offer = offer;
        this.language = language;
    }

    /** The page's. */
    String language() {
        return language.getTag();
    }

    /** Ids of reports for donors. */
    public List<String> getReports() {
        return offer.reports().stream()
                .filter(each -> each.audience() == Audience.DONOR)
                .map(ReportDefinition::id)
                .toList();
    }

    /** All grants, by title. */
    public List<RecipientChoice> getGrants() {
        if (grants == null) {
            grants = getReports().stream()
                    .findFirst()
                    .map(report -> offer.recipients(report, "", language.getTag(), MOST))
                    .orElseGet(List::of);
        }
        return grants;
    }

    /** Title of a grant. @throws NoSuchThing if there is none */
    public String title(String grant) {
        return getReports().stream()
                .findFirst()
                .flatMap(report -> offer.recipient(report, grant, language.getTag()))
                .map(RecipientChoice::name)
                .orElseThrow(() -> new NoSuchThing("grant", grant));
    }

    /** The period of something due. */
    public String period(Due due) {
        return language.formatting().dates(due.period().from(), due.period().to());
    }

    /** In how many days it is due, or how many ago it was. @param today the day it is */
    public String left(Due due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due.on());
        return language.words().of(days < 0 ? "subscription.ago" : "subscription.left", "n", Math.abs(days));
    }
}
