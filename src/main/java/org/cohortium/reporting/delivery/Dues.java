package org.cohortium.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.organisation.DaysOff;
import org.cohortium.organisation.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Works out what is due when, and how far it has come. Days are those of UTC. */
@ApplicationScoped
class Dues {
    /** Beyond the last due day, for days off that move it. */
    private static final int MARGIN = 400;

    private final Subscriptions subscriptions;
    private final WorkingDays days;
    private final Clock clock;

    @Inject
    Dues(Subscriptions subscriptions, WorkingDays days, Clock clock) {
        this.subscriptions = subscriptions;
        this.days = days;
        this.clock = clock;
    }

    private record Key(long subscription, LocalDate to) {}

    private record Whole(long subscription, Period period) {}

    LocalDate today() {
        return LocalDate.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }

    /** Of the periods that begin by a day, the earliest due first. */
    List<Due> of(Collection<Subscription> those, LocalDate until) {
        if (those.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Period>> framework = subscriptions.framework();
        Map<Key, Subscriptions.Slot> slots = subscriptions.slots().stream()
                .collect(Collectors.toMap(each -> new Key(each.subscription(), each.to()), Function.identity()));
        Map<Whole, Subscriptions.Made> made = subscriptions.made().stream()
                .collect(Collectors.toMap(each -> new Whole(each.subscription(), each.period()), Function.identity()));
        LocalDate first = those.stream()
                .map(each -> each.terms().startsOn())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        DaysOff off = days.between(first, until.plusDays(MARGIN));
        return those.stream()
                .flatMap(each -> periods(each, framework, until).stream().map(period -> {
                    Key key = new Key(each.id(), period.to());
                    return due(each, period, off, slots.get(key), made.get(new Whole(each.id(), period)));
                }))
                .sorted(Comparator.comparing(Due::on)
                        .thenComparing(due -> due.subscription().grant())
                        .thenComparing(due -> due.subscription().terms().report()))
                .toList();
    }

    private static List<Period> periods(Subscription subscription, Map<Long, List<Period>> framework, LocalDate until) {
        Terms terms = subscription.terms();
        LocalDate last = subscription.grantEnds().isBefore(until) ? subscription.grantEnds() : until;
        return ReportingPeriods.between(
                terms.cadence(),
                terms.yearStarts(),
                framework.getOrDefault(subscription.grantId(), List.of()),
                terms.startsOn(),
                last);
    }

    private Due due(
            Subscription subscription,
            Period period,
            DaysOff off,
            Subscriptions.@Nullable Slot slot,
            Subscriptions.@Nullable Made made) {
        LocalDate on = off.next(
                subscription.country(),
                subscription.donorId(),
                period.to().plusDays(subscription.terms().dueDays()));
        LocalDate draftOn = subscription.draftOn(period, on);
        Due.State state = state(draftOn, slot, made);
        boolean out = state == Due.State.RELEASED;
        LocalDate day = out && made != null && made.releasedAt() != null
                ? LocalDate.ofInstant(made.releasedAt(), ZoneOffset.UTC)
                : today();
        return new Due(
                subscription,
                period,
                on,
                draftOn,
                state,
                state != Due.State.SKIPPED && day.isAfter(on),
                made == null ? null : made.release(),
                made == null ? null : made.number(),
                made == null ? null : made.releasedAt(),
                slot == null ? null : slot.reason(),
                state == Due.State.TO_BE_MADE && slot != null && "SKIPPED".equals(slot.making()),
                state == Due.State.TO_BE_MADE && slot != null && "FAILED".equals(slot.making()));
    }

    private Due.State state(LocalDate draftOn, Subscriptions.@Nullable Slot slot, Subscriptions.@Nullable Made made) {
        if (made != null && made.state().equals("RELEASED")) {
            return Due.State.RELEASED;
        }
        if (slot != null && slot.reason() != null) {
            return Due.State.SKIPPED;
        }
        if (made != null) {
            return Due.State.valueOf(made.state());
        }
        return today().isBefore(draftOn) ? Due.State.AHEAD : Due.State.TO_BE_MADE;
    }
}
