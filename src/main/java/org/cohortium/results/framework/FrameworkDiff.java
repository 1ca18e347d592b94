package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells two versions of a framework apart, in the order of the later one; what goes stands at the end. */
final class FrameworkDiff {
    private final List<FrameworkChange> changes = new ArrayList<>();
    private final Framework before;
    private final Framework after;

    private FrameworkDiff(Framework before, Framework after) {
        this.before = before;
        this.after = after;
    }

    static List<FrameworkChange> of(Framework before, Framework after) {
        FrameworkDiff diff = new FrameworkDiff(before, after);
        diff.compare();
        return diff.changes;
    }

    private void compare() {
        if (!before.wording().equals(after.wording())) {
            change("", after.wording(), "title", said(before.wording()), said(after.wording()));
        }
        Map<Long, String> numbersBefore = numbers(before);
        for (int at = 0; at < after.results().size(); at++) {
            result(after.results().get(at), Integer.toString(at + 1), numbersBefore);
        }
        Set<Long> kept = ids(after);
        int at = 1;
        for (Result result : before.results()) {
            int number = at++;
            int place = 1;
            for (Indicator one : result.indicators()) {
                if (!kept.contains(one.id())) {
                    change(
                            number + "." + place,
                            one.wording(),
                            "indicator",
                            one.wording().title(),
                            null);
                }
                place++;
            }
            if (result.id() != null && after.result(result.id()).isEmpty()) {
                change(
                        Integer.toString(number),
                        result.wording(),
                        "result",
                        result.wording().title(),
                        null);
            }
        }
    }

    private static Set<Long> ids(Framework framework) {
        return framework
                .indicators()
                .map(Indicator::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Of results as R1, of indicators by their id alone. */
    private static Map<Long, String> numbers(Framework framework) {
        Map<Long, String> numbers = new LinkedHashMap<>();
        int at = 1;
        for (Result result : framework.results()) {
            int place = 1;
            for (Indicator one : result.indicators()) {
                numbers.put(Objects.requireNonNull(one.id()), at + "." + place++);
            }
            at++;
        }
        return numbers;
    }

    private void result(Result result, String number, Map<Long, String> numbersBefore) {
        Result was = result.id() == null ? null : before.result(result.id()).orElse(null);
        if (was == null) {
            change(number, result.wording(), "result", null, result.wording().title());
        } else {
            field(number, result.wording(), "title", said(was.wording()), said(result.wording()));
            field(
                    number,
                    result.wording(),
                    "kind",
                    was.kind().name(),
                    result.kind().name());
            field(
                    number,
                    result.wording(),
                    "place",
                    Integer.toString(before.results().indexOf(was) + 1),
                    number);
        }
        int place = 1;
        for (Indicator one : result.indicators()) {
            indicator(one, number + "." + place++, numbersBefore);
        }
    }

    private void indicator(Indicator one, String number, Map<Long, String> numbersBefore) {
        Indicator was = one.id() == null ? null : before.indicator(one.id()).orElse(null);
        if (was == null) {
            change(number, one.wording(), "indicator", null, one.wording().title());
        } else {
            field(number, one.wording(), "place", numbersBefore.get(one.id()), number);
            Map<String, @Nullable String> fieldsBefore = fields(was);
            fields(one).forEach((name, value) -> field(number, one.wording(), name, fieldsBefore.get(name), value));
        }
        targets(one, was, number);
    }

    private static Map<String, @Nullable String> fields(Indicator one) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", said(one.wording()));
        fields.put("measure", one.measure());
        fields.put("filters", joined(one.filters()));
        fields.put("unit", one.unit().name());
        fields.put("direction", one.direction().name());
        fields.put("accumulation", one.accumulation().name());
        fields.put("baseline", number(one.baseline()));
        fields.put("baselineOn", day(one.baselineOn()));
        fields.put("dimensions", one.dimensions().isEmpty() ? null : String.join(", ", one.dimensions()));
        return fields;
    }

    private void targets(Indicator one, @Nullable Indicator was, String number) {
        Map<String, Target> there = new LinkedHashMap<>();
        if (was != null) {
            was.targets().forEach(target -> there.put(target.key(), target));
        }
        Set<String> kept = new HashSet<>();
        for (Target target : one.targets()) {
            kept.add(target.key());
            Target old = there.get(target.key());
            if (!target.equals(old)) {
                changes.add(new FrameworkChange(
                        number,
                        one.wording(),
                        "target",
                        target,
                        old == null ? null : number(old.value()),
                        number(target.value())));
            }
        }
        there.values().stream()
                .filter(target -> !kept.contains(target.key()))
                .forEach(target -> changes.add(
                        new FrameworkChange(number, one.wording(), "target", target, number(target.value()), null)));
    }

    private void field(String number, Wording what, String part, @Nullable String old, @Nullable String now) {
        if (!Objects.equals(old, now)) {
            change(number, what, part, old, now);
        }
    }

    private void change(String number, Wording what, String part, @Nullable String old, @Nullable String now) {
        changes.add(new FrameworkChange(number, what, part, null, old, now));
    }

    private static String said(Wording wording) {
        return wording.translations().isEmpty()
                ? wording.title()
                : wording.title() + " (" + joined(wording.translations()) + ")";
    }

    private static @Nullable String joined(Map<String, String> texts) {
        return texts.isEmpty()
                ? null
                : new TreeMap<>(texts)
                        .entrySet().stream()
                                .map(each -> each.getKey() + ": " + each.getValue())
                                .collect(Collectors.joining("; "));
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
