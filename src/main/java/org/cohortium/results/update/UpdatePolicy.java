package org.cohortium.results.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cohortium.results.framework.Accumulation;
import org.cohortium.results.framework.Direction;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Unit;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of progress updates: what can be said of a period, and when it is ready to be locked. */
final class UpdatePolicy {
    /** What fits a row of the workbook. */
    static final int LONGEST_TEXT = 2_500;

    private static final int LONGEST_COMMENT = 2_000;
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int NAMED = 5;

    private final Framework framework;
    private final ProgressUpdate update;
    private final Earlier earlier;
    private final List<UpdateProblem> problems = new ArrayList<>();

    private UpdatePolicy(Framework framework, ProgressUpdate update, Earlier earlier) {
        this.framework = framework;
        this.update = update;
        this.earlier = earlier;
    }

    /** Values of an indicator's other periods. */
    interface Earlier {
        /** Of the last period that ended before a day; null where there is none. */
        @Nullable
        BigDecimal before(long indicator, LocalDate from);

        /** Of the first period that begins after a day; null where there is none. */
        @Nullable
        BigDecimal after(long indicator, LocalDate to);
    }

    /** All that is wrong with what is asked for. */
    static List<UpdateProblem> problems(Framework framework, ProgressUpdate asked, Earlier earlier) {
        UpdatePolicy policy = new UpdatePolicy(framework, asked, earlier);
        policy.signatory();
        policy.narratives();
        policy.comments();
        policy.values();
        return policy.problems;
    }

    /** Why it cannot be locked yet, or nothing. */
    static Optional<Refusal> submission(Framework framework, ProgressUpdate update, LocalDate today) {
        if (!update.isOpen()) {
            return Optional.of(notOpen(update));
        }
        if (update.to().isAfter(today)) {
            return Optional.of(new Refusal("update.notOver", Map.of("day", update.to())));
        }
        List<String> missing = new ArrayList<>();
        for (int result = 0; result < framework.results().size(); result++) {
            List<Indicator> indicators = framework.results().get(result).indicators();
            for (int place = 0; place < indicators.size(); place++) {
                Indicator one = indicators.get(place);
                if (isAskedFor(one, update) && !isAnswered(one, update)) {
                    missing.add((result + 1) + "." + (place + 1));
                }
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "update.valuesMissing",
                        Map.of(
                                "n",
                                missing.size(),
                                "indicators",
                                String.join(", ", missing.stream().limit(NAMED).toList()))));
    }

    /** Why nothing is changed in one that is locked. */
    static Refusal notOpen(ProgressUpdate update) {
        return new Refusal("update.notOpen", Map.of("state", update.state()));
    }

    /** Whether a value of the indicator is entered by hand in the period. */
    static boolean isAskedFor(Indicator one, ProgressUpdate update) {
        return one.measure() == null && hasPeriod(one, update);
    }

    static boolean hasPeriod(Indicator one, ProgressUpdate update) {
        return one.targets().stream()
                .filter(Target::isTotal)
                .anyMatch(target ->
                        target.from().equals(update.from()) && target.to().equals(update.to()));
    }

    /** A value, or a comment that says why there is none. */
    private static boolean isAnswered(Indicator one, ProgressUpdate update) {
        long id = one.id() == null ? 0 : one.id();
        return update.value(id).isPresent() || update.comment(id).isPresent();
    }

    private void signatory() {
        longest("signatory", update.signatory(), LONGEST_NAME);
        longest("signatoryTitle", update.signatoryTitle(), LONGEST_NAME);
        if (update.signatory() == null && update.signatoryTitle() != null) {
            add("signatoryTitle", new Refusal("update.titleWithoutName", Map.of("title", update.signatoryTitle())));
        }
    }

    private void narratives() {
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < update.narratives().size(); at++) {
            Narrative one = update.narratives().get(at);
            String path = "narratives[" + at + "]";
            Optional<Result> result = framework.result(one.result());
            if (result.isEmpty()) {
                add(path + ".result", new Refusal("update.noSuchResult", Map.of("result", one.result())));
            } else if (!seen.add(one.result())) {
                add(path + ".result", new Refusal("update.twice", Map.of("id", one.result())));
            }
            longest(path + ".achievements", one.achievements(), LONGEST_TEXT);
            longest(path + ".challenges", one.challenges(), LONGEST_TEXT);
            longest(path + ".risks", one.risks(), LONGEST_TEXT);
            longest(path + ".nextSteps", one.nextSteps(), LONGEST_TEXT);
        }
    }

    private void comments() {
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < update.comments().size(); at++) {
            FigureComment one = update.comments().get(at);
            String path = "comments[" + at + "]";
            indicator(one.indicator(), path, seen);
            if (one.comment().isEmpty()) {
                add(path + ".comment", Refusal.of("update.noComment"));
            }
            longest(path + ".comment", one.comment(), LONGEST_COMMENT);
        }
    }

    private void values() {
        Set<Long> seen = new HashSet<>();
        for (int at = 0; at < update.values().size(); at++) {
            ManualValue one = update.values().get(at);
            String path = "values[" + at + "]";
            Indicator indicator = indicator(one.indicator(), path, seen);
            if (indicator != null && indicator.measure() != null) {
                add(
                        path + ".indicator",
                        new Refusal(
                                "update.computed",
                                Map.of("indicator", indicator.wording().title())));
            } else if (indicator != null) {
                value(indicator, one, path);
            }
            if (one.source().isEmpty()) {
                add(path + ".source", Refusal.of("update.noSource"));
            }
            longest(path + ".source", one.source(), LONGEST_SOURCE);
            longest(path + ".note", one.note(), LONGEST_COMMENT);
        }
    }

    private void value(Indicator indicator, ManualValue one, String path) {
        boolean percent = indicator.unit() == Unit.PERCENT;
        boolean parted = percent || indicator.unit() == Unit.RATIO;
        BigDecimal denominator = one.denominator();
        if (percent && denominator == null) {
            add(path + ".denominator", Refusal.of("update.noDenominator"));
        } else if (!parted && denominator != null) {
            add(path + ".denominator", new Refusal("update.denominator", Map.of("unit", indicator.unit())));
        } else if (denominator != null && denominator.signum() <= 0) {
            add(path + ".denominator", new Refusal("update.denominatorZero", Map.of("value", denominator)));
        }
        indicator
                .unit()
                .problem(percent ? null : one.numerator())
                .or(() -> percent && one.numerator().signum() < 0
                        ? Optional.of(new Refusal("update.negative", Map.of("value", one.numerator())))
                        : Optional.empty())
                .ifPresentOrElse(
                        refusal -> add(path + ".numerator", refusal),
                        () -> cumulative(indicator, one).ifPresent(refusal -> add(path + ".numerator", refusal)));
    }

    /** What is counted from the beginning does not fall, or not rise where less is better. */
    private Optional<Refusal> cumulative(Indicator indicator, ManualValue one) {
        if (indicator.accumulation() != Accumulation.CUMULATIVE || one.denominator() != null) {
            return Optional.empty();
        }
        Function<@Nullable BigDecimal, Integer> against =
                other -> other == null ? 0 : one.numerator().compareTo(other);
        BigDecimal before = earlier.before(one.indicator(), update.from());
        BigDecimal after = earlier.after(one.indicator(), update.to());
        int sign = indicator.direction() == Direction.ASCENDING ? 1 : -1;
        if (before != null && against.apply(before) * sign < 0) {
            return Optional.of(new Refusal("update.falls", Map.of("value", one.numerator(), "other", before)));
        }
        return after != null && against.apply(after) * sign > 0
                ? Optional.of(new Refusal("update.above", Map.of("value", one.numerator(), "other", after)))
                : Optional.empty();
    }

    private @Nullable Indicator indicator(long id, String path, Set<Long> seen) {
        Optional<Indicator> found = framework.indicator(id);
        if (found.isEmpty() || !hasPeriod(found.get(), update)) {
            add(
                    path + ".indicator",
                    new Refusal(
                            "update.noSuchIndicator",
                            Map.of("indicator", id, "from", update.from(), "to", update.to())));
            return null;
        }
        if (!seen.add(id)) {
            add(path + ".indicator", new Refusal("update.twice", Map.of("id", id)));
        }
        return found.get();
    }

    private void longest(String path, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            add(path, new Refusal("update.tooLong", Map.of("length", text.length(), "most", most)));
        }
    }

    private void add(String path, Refusal refusal) {
        problems.add(new UpdateProblem(path, refusal));
    }
}
