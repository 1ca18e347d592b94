package org.cohortium.reporting.delivery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohortium.notification.Addressee;
import org.cohortium.reporting.Audience;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.jspecify.annotations.Nullable;

/** What a subscription must be like. */
final class SubscriptionPolicy {
    static final int MOST_READERS = 30;
    private static final int LONGEST_NAME = 200;

    private SubscriptionPolicy() {}

    /**
     * @param audience of the report; null where there is no such report
     * @param framework how many periods the grant's targets have
     * @param grant its first and last day
     * @return the first rule that says no, or nothing
     */
    static Optional<Refusal> check(Terms terms, @Nullable Audience audience, int framework, Period grant) {
        return Stream.of(
                        report(terms, audience),
                        days(terms),
                        periods(terms, framework, grant),
                        readers(terms.readers()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> report(Terms terms, @Nullable Audience audience) {
        if (audience == null) {
            return Optional.of(new Refusal("reporting.unknownReport", Map.of("report", terms.report())));
        }
        if (audience != Audience.DONOR) {
            return Optional.of(new Refusal("subscription.notForDonors", Map.of("report", terms.report())));
        }
        return Language.of(terms.language()).isEmpty()
                ? Optional.of(new Refusal(
                        "subscription.noLanguage",
                        Map.of(
                                "language",
                                terms.language(),
                                "choices",
                                Arrays.stream(Language.values())
                                        .map(Language::tag)
                                        .collect(Collectors.joining(", ")))))
                : Optional.empty();
    }

    private static Optional<Refusal> days(Terms terms) {
        return Stream.of(
                        between("subscription.dueDays", terms.dueDays(), 1, 180),
                        between("subscription.draftDays", terms.draftDays(), 0, 60),
                        between("subscription.yearStarts", terms.yearStarts(), 1, 12))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> between(String rule, int value, int least, int most) {
        return value < least || value > most
                ? Optional.of(new Refusal(rule, Map.of("value", value, "least", least, "most", most)))
                : Optional.empty();
    }

    private static Optional<Refusal> periods(Terms terms, int framework, Period grant) {
        if (terms.cadence() == Cadence.FRAMEWORK && framework == 0) {
            return Optional.of(Refusal.of("subscription.noTargets"));
        }
        LocalDate day = terms.startsOn();
        return day.isBefore(grant.from()) || day.isAfter(grant.to())
                ? Optional.of(new Refusal(
                        "subscription.startsOn", Map.of("day", day, "first", grant.from(), "last", grant.to())))
                : Optional.empty();
    }

    private static Optional<Refusal> readers(List<Reader> readers) {
        if (readers.size() > MOST_READERS) {
            return Optional.of(new Refusal("subscription.tooMany", Map.of("n", readers.size(), "most", MOST_READERS)));
        }
        Set<String> seen = new HashSet<>();
        for (Reader reader : readers) {
            if (!Addressee.isAddress(reader.address())) {
                return Optional.of(new Refusal("subscription.address", Map.of("address", reader.address())));
            }
            if (reader.name().length() > LONGEST_NAME) {
                return Optional.of(new Refusal("subscription.longName", Map.of("most", LONGEST_NAME)));
            }
            if (!seen.add(reader.address().toLowerCase(Locale.ROOT))) {
                return Optional.of(new Refusal("subscription.twice", Map.of("address", reader.address())));
            }
        }
        return Optional.empty();
    }
}
