package org.cohortium.funding.expenditure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.funding.GrantProgress;
import org.jdbi.v3.core.Jdbi;

/** Grants' money against their plan. Only for grants that the reader was shown. */
@ApplicationScoped
public class MoneyFigures {
    private static final String MONTHS = """
            select cast(date_trunc('month', x.spent_on) as date) as month, x.category, sum(x.converted) as amount
            from grant_award g cross join lateral reporting.converted(now(), g.id) x
            where g.code = :code and x.eligible and x.converted is not null and x.spent_on <= :today
            group by 1, 2 order by 1, 2""";

    private final Jdbi jdbi;

    @Inject
    MoneyFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param grant as it was found for the reader @param today in the reader's time zone */
    public MoneyPlan plan(GrantProgress grant, LocalDate today) {
        List<MonthSpent> spent = jdbi.withHandle(handle -> handle.createQuery(MONTHS)
                .bind("code", grant.code())
                .bind("today", today)
                .map((row, context) -> new MonthSpent(
                        row.getObject("month", LocalDate.class),
                        Category.valueOf(row.getString("category")),
                        row.getBigDecimal("amount")))
                .list());
        return MoneyPlan.of(
                grant.currency(), grant.amount(), new MoneyPlan.Time(grant.startsOn(), grant.endsOn(), today), spent);
    }
}
