package org.cohortium.results.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a results framework has to be like: all that is wrong with one is told, each with its place. */
final class FrameworkPolicy {
    static final int LONGEST_TITLE = 300;

    private final Framework asked;
    private final Framework agreed;
    private final GrantTerms grant;
    private final List<FrameworkProblem> problems = new ArrayList<>();
    private final Set<Long> seenResults = new HashSet<>();
    private final Set<Long> seenIndicators = new HashSet<>();
    private @Nullable Integer result;
    private @Nullable Integer indicator;

    private FrameworkPolicy(Framework asked, Framework agreed, GrantTerms grant) {
        this.asked = asked;
        this.agreed = agreed;
        this.grant = grant;
    }

    /** @param agreed as it is now */
    static List<FrameworkProblem> problems(Framework asked, Framework agreed, GrantTerms grant) {
        FrameworkPolicy policy = new FrameworkPolicy(asked, agreed, grant);
        policy.judge();
        return policy.problems;
    }

    private void judge() {
        titled(asked.wording());
        for (int at = 0; at < asked.results().size(); at++) {
            result = at + 1;
            indicator = null;
            result(asked.results().get(at));
        }
        result = null;
        indicator = null;
        agreed.indicators().forEach(this::stays);
    }

    private void result(Result one) {
        titled(one.wording());
        known(one.id(), one.id() != null && agreed.result(one.id()).isPresent(), seenResults);
        for (int at = 0; at < one.indicators().size(); at++) {
            indicator = at + 1;
            indicator(one.indicators().get(at));
        }
        indicator = null;
    }

    private void indicator(Indicator one) {
        titled(one.wording());
        known(one.id(), one.id() != null && agreed.indicator(one.id()).isPresent(), seenIndicators);
        IndicatorPolicy.problems(one, grant).forEach(this::add);
        new TargetPolicy(one, grant).problems().forEach((target, refusal) -> add(target, refusal));
        if (one.id() != null) {
            agreed.indicator(one.id()).ifPresent(before -> periodsStay(before, one));
        }
    }

    /** What a donor was told stays to be told: the period of a release is not taken away. */
    private void periodsStay(Indicator before, Indicator after) {
        Set<String> kept = after.targets().stream().map(Target::key).collect(Collectors.toSet());
        before.targets().stream()
                .filter(target -> grant.toldOf(before.id() == null ? 0 : before.id(), target))
                .filter(target -> !kept.contains(target.key()))
                .forEach(target ->
                        add(new Refusal("framework.periodTold", Map.of("from", target.from(), "to", target.to()))));
        boolean told = before.id() != null
                && !grant.told().getOrDefault(before.id(), Set.of()).isEmpty();
        if (told && !isOfSameMeaning(before, after)) {
            add(Refusal.of("framework.meaningTold"));
        }
    }

    /** Broken down by more is the same; by less is not: what was told would vanish. */
    private static boolean isOfSameMeaning(Indicator before, Indicator after) {
        return before.filters().equals(after.filters())
                && Objects.equals(before.measure(), after.measure())
                && before.unit() == after.unit()
                && before.direction() == after.direction()
                && before.accumulation() == after.accumulation()
                && after.dimensions().containsAll(before.dimensions());
    }

    private void stays(Indicator before) {
        if (before.id() == null || seenIndicators.contains(before.id())) {
            return;
        }
        if (!grant.told().getOrDefault(before.id(), Set.of()).isEmpty()) {
            add(new Refusal(
                    "framework.indicatorTold", Map.of("title", before.wording().title())));
        }
    }

    private void titled(Wording wording) {
        Map<String, String> all = new HashMap<>(wording.translations());
        all.put("", wording.title());
        if (wording.title().isEmpty()) {
            add(Refusal.of("framework.titleMissing"));
        } else if (all.values().stream().anyMatch(title -> title.length() > LONGEST_TITLE)) {
            add(new Refusal("framework.titleLong", Map.of("most", LONGEST_TITLE)));
        }
    }

    /** An id is one of this framework's, once. */
    private void known(@Nullable Long id, boolean there, Set<Long> seen) {
        if (id != null && !there) {
            add(new Refusal("framework.unknownId", Map.of("id", id)));
        } else if (id != null && !seen.add(id)) {
            add(new Refusal("framework.idTwice", Map.of("id", id)));
        }
    }

    private void add(Refusal refusal) {
        problems.add(new FrameworkProblem(result, indicator, null, refusal));
    }

    private void add(int target, Refusal refusal) {
        problems.add(new FrameworkProblem(result, indicator, target, refusal));
    }
}
