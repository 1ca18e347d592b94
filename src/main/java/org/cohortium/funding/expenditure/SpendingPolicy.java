package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cohortium.funding.Currencies;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;

/** What an amount spent on a grant has to be like: all that is wrong with one is told, each with its field. */
final class SpendingPolicy {
    static final int LONGEST_REFERENCE = 100;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int CENTS = 2;

    private SpendingPolicy() {}

    /** @param there whether it is booked already and corrected: then it may be nought, as what was booked by mistake */
    static List<SpendingProblem> problems(SpentAmount spent, SpendingTerms terms, boolean there) {
        List<SpendingProblem> problems = new ArrayList<>();
        reference(spent, problems);
        day(spent, terms, problems);
        money(spent, there, problems);
        String cohort = spent.cohort();
        if (cohort != null && !terms.cohorts().contains(cohort)) {
            add(problems, "cohort", new Refusal("spent.cohort.other", Map.of("cohort", cohort, "grant", terms.code())));
        }
        return problems;
    }

    private static void reference(SpentAmount spent, List<SpendingProblem> problems) {
        if (Said.isNothing(spent.reference())) {
            add(problems, "reference", Refusal.of("spent.reference.missing"));
        } else if (spent.reference().length() > LONGEST_REFERENCE) {
            add(problems, "reference", new Refusal("spent.reference.long", Map.of("most", LONGEST_REFERENCE)));
        }
    }

    private static void day(SpentAmount spent, SpendingTerms terms, List<SpendingProblem> problems) {
        if (spent.on().isAfter(terms.today())) {
            add(problems, "on", new Refusal("spent.day.future", Map.of("day", spent.on())));
        } else if (spent.eligible()
                && (spent.on().isBefore(terms.startsOn()) || spent.on().isAfter(terms.endsOn()))) {
            add(
                    problems,
                    "on",
                    new Refusal(
                            "spent.day.outside",
                            Map.of("day", spent.on(), "from", terms.startsOn(), "to", terms.endsOn())));
        }
    }

    private static void money(SpentAmount spent, boolean there, List<SpendingProblem> problems) {
        BigDecimal amount = spent.amount();
        if (amount.signum() == 0 && !there) {
            add(problems, "amount", Refusal.of("spent.amount.nought"));
        } else if (amount.abs().compareTo(MOST) > 0) {
            add(problems, "amount", new Refusal("spent.amount.large", Map.of("value", amount)));
        } else if (amount.stripTrailingZeros().scale() > CENTS) {
            add(problems, "amount", new Refusal("funding.amount.decimals", Map.of("value", amount.toPlainString())));
        }
        if (!Currencies.has(spent.currency())) {
            add(problems, "currency", new Refusal("funding.currency.unknown", Map.of("value", spent.currency())));
        }
    }

    private static void add(List<SpendingProblem> problems, String field, Refusal refusal) {
        problems.add(new SpendingProblem(field, refusal));
    }
}
