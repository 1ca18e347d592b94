package org.cohortium.funding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import org.cohortium.funding.GrantProgress;
import org.cohortium.identity.CurrentUser;
import org.cohortium.results.Measures;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Writes a grant's figures: money, time, targets. */
@RequestScoped
@Named
public class GrantWords {
    /** Spending this many points ahead of the time gone is worth a look. */
    private static final long AHEAD = 15;

    private static final double PERCENT = 100;
    /** As in the workbooks. */
    private static final int DECIMALS = 2;

    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;

    @Inject
    GrantWords(CurrentUser user, ReaderLanguage language, Clock clock) {
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    public long daysGone(GrantProgress grant) {
        return grant.daysGone(LocalDate.now(clock.withZone(user.zone())));
    }

    /** Time gone, in words: "14 of 36 months" is what people think in, days are what is counted. */
    public String time(GrantProgress grant) {
        return language.words().of("funding.days", "gone", daysGone(grant), "days", grant.days());
    }

    /** Whole units, for a bar. */
    public long spent(GrantProgress grant) {
        return grant.spent().longValue();
    }

    public long amount(GrantProgress grant) {
        return grant.amount().longValue();
    }

    public String money(GrantProgress grant) {
        return language.words()
                .of(
                        "funding.spentOf",
                        "spent",
                        language.formatting().money(grant.spent(), grant.currency()),
                        "amount",
                        language.formatting().money(grant.amount(), grant.currency()));
    }

    /** {@code warn} where money goes much faster than time. */
    public String tone(GrantProgress grant) {
        double time = PERCENT * daysGone(grant) / grant.days();
        double money = amount(grant) == 0 ? 0 : PERCENT * spent(grant) / amount(grant);
        return money - time > AHEAD ? "warn" : "";
    }

    /** A value of an indicator in its unit; a dash where there is none. */
    public String value(String unit, @Nullable BigDecimal value, GrantProgress grant) {
        if (value == null) {
            return language.formatting().number(null);
        }
        BigDecimal shown = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return switch (unit) {
            case "PERCENT" ->
                language.words()
                        .of("web.percent", "number", language.formatting().number(shown));
            case "MONEY" -> language.formatting().money(shown, grant.currency());
            default -> language.formatting().number(shown);
        };
    }

    /** Whether its actuals come from a measure, whose definition can be opened. */
    public boolean isDefined(@Nullable String measure) {
        return measure != null && Measures.find(measure).isPresent();
    }

    public String countries(GrantProgress grant) {
        return language.formatting()
                .list(grant.countries().stream()
                        .map(language.formatting()::country)
                        .toList());
    }
}
