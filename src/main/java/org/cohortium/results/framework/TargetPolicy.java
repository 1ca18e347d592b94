package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cohortium.shared.Refusal;

/** What the targets of an indicator have to be like, each for itself and together. */
final class TargetPolicy {
    /** Units that add up over people who fall into one category each. */
    private static final Set<Unit> ADDS_UP = EnumSet.of(Unit.PERSONS, Unit.PARTICIPATIONS, Unit.COUNT);

    private final Indicator indicator;
    private final GrantTerms grant;
    private final List<Target> targets;

    TargetPolicy(Indicator indicator, GrantTerms grant) {
        this.indicator = indicator;
        this.grant = grant;
        this.targets = indicator.targets();
    }

    /** The first that is wrong with each target, by its number from 1. */
    Map<Integer, Refusal> problems() {
        Map<Integer, Refusal> problems = new TreeMap<>();
        for (int at = 0; at < targets.size(); at++) {
            int number = at + 1;
            Target target = targets.get(at);
            alone(target)
                    .or(() -> beside(target, targets.subList(0, number - 1)))
                    .or(() -> withTotal(target))
                    .or(() -> falling(target))
                    .ifPresent(refusal -> problems.put(number, refusal));
        }
        return problems;
    }

    private Optional<Refusal> alone(Target target) {
        if (target.from().isAfter(target.to())) {
            return Optional.of(new Refusal("framework.periodTurned", Map.of("from", target.from(), "to", target.to())));
        }
        if (target.from().isBefore(grant.startsOn()) || target.to().isAfter(grant.endsOn())) {
            return Optional.of(new Refusal(
                    "framework.periodOutside",
                    Map.of(
                            "from", target.from(),
                            "to", target.to(),
                            "starts", grant.startsOn(),
                            "ends", grant.endsOn())));
        }
        return category(target).or(() -> IndicatorPolicy.value(indicator.unit(), target.value()));
    }

    private Optional<Refusal> category(Target target) {
        if (target.dimension() == null) {
            return Optional.empty();
        }
        if (!indicator.dimensions().contains(target.dimension())) {
            return Optional.of(new Refusal("framework.notBrokenDown", Map.of("dimension", target.dimension())));
        }
        String category = String.valueOf(target.category());
        return Categories.has(target.dimension(), category, grant)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "framework.noSuchCategory", Map.of("dimension", target.dimension(), "category", category)));
    }

    private static Optional<Refusal> beside(Target target, List<Target> earlier) {
        return earlier.stream()
                .filter(target::isOfSamePart)
                .filter(target::overlaps)
                .findFirst()
                .map(other -> new Refusal(
                        "framework.periodsOverlap",
                        Map.of(
                                "from", target.from(),
                                "to", target.to(),
                                "otherFrom", other.from(),
                                "otherTo", other.to())));
    }

    /** A part is a part of something, and the parts are no more than the whole. */
    private Optional<Refusal> withTotal(Target target) {
        if (target.isTotal()) {
            return Optional.empty();
        }
        Optional<Target> total = targets.stream()
                .filter(other -> other.isTotal()
                        && other.from().equals(target.from())
                        && other.to().equals(target.to()))
                .findFirst();
        if (total.isEmpty()) {
            return Optional.of(new Refusal("framework.totalMissing", Map.of("from", target.from(), "to", target.to())));
        }
        BigDecimal parts = targets.stream()
                .filter(other -> String.valueOf(target.dimension()).equals(other.dimension())
                        && other.from().equals(target.from())
                        && other.to().equals(target.to()))
                .map(Target::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean apart = ADDS_UP.contains(indicator.unit()) && !"mode".equals(target.dimension());
        return apart && parts.compareTo(total.get().value()) > 0
                ? Optional.of(new Refusal(
                        "framework.partsExceed",
                        Map.of(
                                "dimension", String.valueOf(target.dimension()),
                                "parts", parts,
                                "total", total.get().value())))
                : Optional.empty();
    }

    /** What counts from the beginning and is to grow does not fall from one period to the next. */
    private Optional<Refusal> falling(Target target) {
        if (indicator.accumulation() != Accumulation.CUMULATIVE
                || indicator.direction() != Direction.ASCENDING
                || !ADDS_UP.contains(indicator.unit()) && indicator.unit() != Unit.HOURS) {
            return Optional.empty();
        }
        return targets.stream()
                .filter(target::isOfSamePart)
                .filter(other -> other.to().isBefore(target.from()))
                .max(Comparator.comparing(Target::to))
                .filter(before -> before.value().compareTo(target.value()) > 0)
                .map(before ->
                        new Refusal("framework.falls", Map.of("before", before.value(), "value", target.value())));
    }
}
