package org.cohortium.funding.iati;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cohortium.funding.iati.Activity.Party;
import org.jspecify.annotations.Nullable;

/** Gathers what an activity says, element by element. Source: IATI standard 2.03, activity standard and its code lists. */
final class ActivityParts {
    private static final String FUNDING = "1";
    private static final String INCOMING_COMMITMENT = "11";
    private static final String OUTGOING_COMMITMENT = "2";
    private static final String REVISED = "2";
    private static final int MOST = 1_000;

    private final String language;
    private final String currency;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final List<Party> funders = new ArrayList<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Map<String, Money> budgets = new LinkedHashMap<>();
    private final List<Money> incoming = new ArrayList<>();
    private final List<Money> outgoing = new ArrayList<>();
    private Party reporter = new Party("", List.of());
    private String identifier = "";
    private String role = "";
    private String ref = "";
    private List<String> names = new ArrayList<>();
    private String kind = "";
    private String period = "";
    private String own = "";
    private @Nullable BigDecimal value;

    private record Money(BigDecimal amount, String currency) {}

    /** @param currency of amounts beside which none stands */
    ActivityParts(@Nullable String language, String currency) {
        this.language = language == null || language.isEmpty() ? "en" : tag(language);
        this.currency = currency;
    }

    void start(String where, UnaryOperator<String> attribute) {
        switch (where) {
            case "reporting-org", "participating-org" -> {
                role = attribute.apply("role");
                ref = attribute.apply("ref");
                names = new ArrayList<>();
            }
            case "activity-date" -> date(attribute.apply("type"), attribute.apply("iso-date"));
            case "recipient-country" -> country(attribute.apply("code"));
            case "budget" -> begin(attribute.apply("type"));
            case "transaction" -> begin("");
            case "transaction/transaction-type" -> kind = attribute.apply("code");
            case "budget/period-start", "budget/period-end" -> period += attribute.apply("iso-date") + "/";
            case "budget/value", "transaction/value" -> own = attribute.apply("currency");
            default -> {
                // a grant says nothing of it
            }
        }
    }

    void end(String where, String text, @Nullable String language) {
        switch (where) {
            case "iati-identifier" -> identifier = text;
            case "title/narrative" ->
                titles.putIfAbsent(language == null || language.isEmpty() ? this.language : tag(language), text);
            case "reporting-org/narrative", "participating-org/narrative" -> names.add(text);
            case "reporting-org" -> reporter = new Party(ref, List.copyOf(names));
            case "participating-org" -> funder();
            case "budget/value", "transaction/value" -> value = number(text);
            case "budget" -> budget();
            case "transaction" -> transaction();
            default -> {
                // a grant says nothing of it
            }
        }
    }

    private void begin(String type) {
        kind = type;
        period = "";
        own = "";
        value = null;
    }

    private void funder() {
        if (role.equals(FUNDING) && funders.size() < MOST) {
            funders.add(new Party(ref, List.copyOf(names)));
        }
    }

    private void country(String code) {
        if (countries.size() < MOST) {
            countries.add(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A revised budget stands for the original one of its period. */
    private void budget() {
        if (value != null && (kind.equals(REVISED) || !budgets.containsKey(period)) && budgets.size() < MOST) {
            budgets.put(period, money(value));
        }
    }

    private void transaction() {
        if (value != null && kind.equals(INCOMING_COMMITMENT) && incoming.size() < MOST) {
            incoming.add(money(value));
        } else if (value != null && kind.equals(OUTGOING_COMMITMENT) && outgoing.size() < MOST) {
            outgoing.add(money(value));
        }
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, own.isEmpty() ? currency : own);
    }

    private void date(String type, String day) {
        try {
            dates.putIfAbsent(type, LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            // as if it were not there: it is told as missing
        }
    }

    private static @Nullable BigDecimal number(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,10})?") ? new BigDecimal(text) : null;
    }

    private static String tag(String language) {
        return Locale.forLanguageTag(language.replace('_', '-')).getLanguage();
    }

    Activity activity() {
        List<Money> all =
                !budgets.isEmpty() ? List.copyOf(budgets.values()) : !incoming.isEmpty() ? incoming : outgoing;
        List<String> currencies = all.stream().map(Money::currency).distinct().toList();
        Map<String, String> said = new LinkedHashMap<>();
        if (titles.containsKey(language)) {
            said.put(language, titles.get(language));
        }
        titles.forEach(said::putIfAbsent);
        List<Party> parties = new ArrayList<>(funders);
        parties.add(reporter);
        return new Activity(
                identifier,
                reporter.ref(),
                said,
                parties,
                dates.getOrDefault("2", dates.get("1")),
                dates.getOrDefault("4", dates.get("3")),
                currencies.size() == 1
                        ? all.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null,
                currencies,
                List.copyOf(countries));
    }
}
