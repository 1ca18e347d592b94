package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a grant has to be like: all that is wrong with one is told, each with its place. */
final class GrantPolicy {
    static final int LONGEST_TITLE = 300;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final int CENTS = 2;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private final GrantDetails asked;
    private final GrantSurroundings around;
    private final List<GrantProblem> problems = new ArrayList<>();

    private GrantPolicy(GrantDetails asked, GrantSurroundings around) {
        this.asked = asked;
        this.around = around;
    }

    static List<GrantProblem> problems(GrantDetails asked, GrantSurroundings around) {
        GrantPolicy policy = new GrantPolicy(asked, around);
        policy.judge();
        new AllocationPolicy(asked, around, policy.problems).judge();
        return policy.problems;
    }

    private void judge() {
        code();
        donor();
        identifier();
        title();
        money();
        period();
        countries();
    }

    private @Nullable GrantDetails before() {
        return around.before() == null ? null : around.before().details();
    }

    private void code() {
        if (before() != null) {
            return;
        }
        if (!CODE.matcher(asked.code()).matches()) {
            add("code", Refusal.of("funding.code.wrong"));
        } else if (around.codeTaken()) {
            add("code", new Refusal("funding.code.taken", Map.of("code", asked.code())));
        }
    }

    private void donor() {
        String kind = around.donorKind();
        GrantDetails before = before();
        if (kind == null) {
            add("donor", new Refusal("funding.donor.unknown", Map.of("code", asked.donor())));
        } else if (!kind.equals("DONOR")) {
            add("donor", new Refusal("funding.donor.none", Map.of("code", asked.donor())));
        } else if (before != null && !before.donor().equals(asked.donor()) && around.released()) {
            add("donor", Refusal.of("funding.donor.told"));
        }
    }

    private void identifier() {
        String identifier = asked.iatiIdentifier();
        GrantDetails before = before();
        if (identifier == null || before != null && identifier.equals(before.iatiIdentifier())) {
            return;
        }
        if (IatiIdentifier.hasForbidden(identifier)) {
            add("iatiIdentifier", new Refusal("funding.iati.forbidden", Map.of("value", identifier)));
        } else if (!IatiIdentifier.isOfForm(identifier)) {
            add("iatiIdentifier", new Refusal("funding.iati.wrong", Map.of("value", identifier)));
        } else if (around.identifierOf() != null) {
            add("iatiIdentifier", new Refusal("funding.iati.taken", Map.of("grant", around.identifierOf())));
        }
    }

    private void title() {
        if (asked.wording().title().isEmpty()) {
            add("title", Refusal.of("funding.title.missing"));
        }
        boolean tooLong = Stream.concat(
                        Stream.of(asked.wording().title()), asked.wording().translations().values().stream())
                .anyMatch(text -> text.length() > LONGEST_TITLE);
        if (tooLong) {
            add("title", new Refusal("funding.title.long", Map.of("most", LONGEST_TITLE)));
        }
    }

    private void money() {
        GrantDetails before = before();
        if (!Currencies.has(asked.currency())) {
            add("currency", new Refusal("funding.currency.unknown", Map.of("value", asked.currency())));
        } else if (before != null && !before.currency().equals(asked.currency()) && around.spent() > 0) {
            add(
                    "currency",
                    new Refusal("funding.currency.spent", Map.of("before", before.currency(), "n", around.spent())));
        }
        BigDecimal amount = asked.amount();
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            add("amount", new Refusal("funding.amount.wrong", Map.of("value", amount)));
        } else if (amount.stripTrailingZeros().scale() > CENTS) {
            add("amount", new Refusal("funding.amount.decimals", Map.of("value", amount.toPlainString())));
        }
    }

    private void period() {
        LocalDate from = asked.startsOn();
        LocalDate to = asked.endsOn();
        if (to.isBefore(from)) {
            add("endsOn", new Refusal("funding.period.turned", Map.of("from", from, "to", to)));
            return;
        }
        Stream.of(Map.entry("startsOn", from), Map.entry("endsOn", to))
                .filter(each -> each.getValue().getYear() < FIRST_YEAR
                        || each.getValue().getYear() > LAST_YEAR)
                .forEach(each ->
                        add(each.getKey(), new Refusal("funding.period.year", Map.of("day", each.getValue()))));
        for (GrantSurroundings.Cut cut : around.cut()) {
            add(
                    cut.first().isBefore(from) ? "startsOn" : "endsOn",
                    new Refusal(
                            cut.what().equals("SPENT") ? "funding.period.spent" : "funding.period.targets",
                            Map.of("n", cut.n(), "first", cut.first(), "last", cut.last())));
        }
    }

    private void countries() {
        if (asked.countries().isEmpty()) {
            add("countries", Refusal.of("funding.countries.missing"));
        }
        asked.countries().stream()
                .filter(country -> !around.countries().contains(country))
                .forEach(country ->
                        add("countries", new Refusal("organisation.country.unknown", Map.of("country", country))));
    }

    private void add(String field, Refusal refusal) {
        problems.add(new GrantProblem(field, Objects.requireNonNull(refusal)));
    }
}
