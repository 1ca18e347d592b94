package org.cohortium.results.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.results.Measures;
import org.cohortium.results.framework.Accumulation;
import org.cohortium.results.framework.Direction;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.FrameworkProblem;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.ResultKind;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Unit;
import org.cohortium.results.framework.Wording;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.jspecify.annotations.Nullable;

/** Makes a framework of the lines of a workbook that came back. What cannot be read is told by its cell. */
final class FrameworkReader {
    private final FrameworkCells cells;
    private final List<CellProblem> problems = new ArrayList<>();
    private final List<ResultLine> results = new ArrayList<>();

    FrameworkReader(FrameworkCells cells) {
        this.cells = cells;
    }

    private static final class ResultLine {
        private final FormLine line;
        private final int place;
        private final List<IndicatorLine> indicators = new ArrayList<>();

        private ResultLine(FormLine line, int place) {
            this.line = line;
            this.place = place;
        }
    }

    private static final class IndicatorLine {
        private final FormLine line;
        private final int place;
        private final List<TargetLine> targets = new ArrayList<>();

        private IndicatorLine(FormLine line, int place) {
            this.line = line;
            this.place = place;
        }
    }

    private record TargetLine(FormLine line, Target target) {}

    /** @param agreed what the workbook was given out with, whose other titles stay */
    Framework read(Framework agreed, int version, FrameworkLines lines) {
        lines.results()
                .forEach(line -> place(line, "result").ifPresent(place -> results.add(new ResultLine(line, place))));
        results.sort(Comparator.comparingInt(each -> each.place));
        lines.indicators().forEach(this::addIndicator);
        results.forEach(each -> each.indicators.sort(Comparator.comparingInt(one -> one.place)));
        lines.targets().forEach(this::addTarget);
        return new Framework(
                agreed.grant(),
                version,
                agreed.wording(),
                results.stream().map(each -> result(each, agreed)).toList());
    }

    /** What could not be read. */
    List<CellProblem> problems() {
        return List.copyOf(problems);
    }

    /** Where in the workbook something is wrong with the framework. */
    CellProblem at(FrameworkProblem problem) {
        Integer result = problem.result();
        Integer indicator = problem.indicator();
        Integer target = problem.target();
        if (result == null) {
            return new CellProblem("", "", "", problem.refusal());
        }
        ResultLine line = results.get(result - 1);
        if (indicator == null) {
            return line.line.problem("title", problem.refusal());
        }
        IndicatorLine one = line.indicators.get(indicator - 1);
        return target == null
                ? one.line.problem("title", problem.refusal())
                : one.targets.get(target - 1).line().problem("value", problem.refusal());
    }

    private void addIndicator(FormLine line) {
        Optional<Integer> place = place(line, "place");
        Optional<ResultLine> result = resultOf(line);
        if (place.isPresent() && result.isPresent()) {
            result.get().indicators.add(new IndicatorLine(line, place.get()));
        }
    }

    private Optional<ResultLine> resultOf(FormLine line) {
        Optional<Integer> number = place(line, "result");
        Optional<ResultLine> result = number.flatMap(
                place -> results.stream().filter(each -> each.place == place).findFirst());
        if (number.isPresent() && result.isEmpty()) {
            problems.add(line.problem("result", Refusal.of("framework.book.noSuchResult")));
        }
        return result;
    }

    private void addTarget(FormLine line) {
        Optional<Integer> place = place(line, "place");
        Optional<ResultLine> result = resultOf(line);
        if (place.isEmpty() || result.isEmpty()) {
            return;
        }
        Optional<IndicatorLine> one = result.get().indicators.stream()
                .filter(each -> each.place == place.get())
                .findFirst();
        if (one.isEmpty()) {
            problems.add(line.problem("place", Refusal.of("framework.book.noSuchIndicator")));
            return;
        }
        LocalDate from = day(line, "from");
        LocalDate to = day(line, "to");
        BigDecimal value = number(line, "value");
        String part = code(line, "part", "part");
        for (String key : List.of("from", "to", "value")) {
            if (line.text(key).isEmpty()) {
                problems.add(line.problem(key, Refusal.of("framework.book.missing")));
            }
        }
        if (from != null && to != null && value != null) {
            int at = part == null ? -1 : part.indexOf('=');
            Target target = part == null || at < 0
                    ? Target.total(from, to, value)
                    : new Target(from, to, part.substring(0, at), part.substring(at + 1), value);
            one.get().targets.add(new TargetLine(line, target));
        }
    }

    private Result result(ResultLine line, Framework agreed) {
        Long id = id(line.line);
        String kind = code(line.line, "kind", "kind");
        return new Result(
                id,
                kind == null ? ResultKind.OUTPUT : ResultKind.valueOf(kind),
                wording(
                        line.line,
                        id == null
                                ? null
                                : agreed.result(id).map(Result::wording).orElse(null)),
                line.indicators.stream().map(each -> indicator(each, agreed)).toList());
    }

    private Indicator indicator(IndicatorLine read, Framework agreed) {
        FormLine line = read.line;
        Long id = id(line);
        Map<String, String> filters = new HashMap<>();
        for (String filter : List.of("curriculum", "cohort", "country")) {
            if (!line.text(filter).isEmpty()) {
                filters.put(filter, line.text(filter).toUpperCase(Locale.ROOT));
            }
        }
        String sex = code(line, "sex", "sex");
        if (sex != null) {
            filters.put("sex", sex);
        }
        String unit = code(line, "unit", "unit");
        String measure = code(line, "measure", "measure");
        String direction = code(line, "direction", "direction");
        String accumulation = code(line, "accumulation", "accumulation");
        return new Indicator(
                id,
                wording(
                        line,
                        id == null
                                ? null
                                : agreed.indicator(id).map(Indicator::wording).orElse(null)),
                measure,
                filters,
                unit != null ? Unit.valueOf(unit) : unitOf(measure),
                direction == null ? Direction.ASCENDING : Direction.valueOf(direction),
                accumulation == null ? Accumulation.CUMULATIVE : Accumulation.valueOf(accumulation),
                number(line, "baseline"),
                day(line, "baselineOn"),
                dimensions(line, id == null ? null : agreed.indicator(id).orElse(null)),
                read.targets.stream().map(TargetLine::target).toList());
    }

    /** Those ticked; in the order agreed, where it is the same ones. */
    private static List<String> dimensions(FormLine line, @Nullable Indicator before) {
        List<String> ticked = FrameworkCells.dimensions().stream()
                .filter(each -> !line.text("by:" + each).isEmpty())
                .toList();
        return before != null && Set.copyOf(before.dimensions()).equals(Set.copyOf(ticked))
                ? before.dimensions()
                : ticked;
    }

    /** Whoever leaves the unit empty means that of the measure. */
    private static Unit unitOf(@Nullable String measure) {
        return measure == null ? Unit.COUNT : Unit.of(Measures.named(measure));
    }

    private static Wording wording(FormLine line, @Nullable Wording before) {
        Map<String, String> said = new HashMap<>(before == null ? Map.of() : before.translations());
        said.put("fr", line.text("title.fr"));
        said.put("ar", line.text("title.ar"));
        return new Wording(line.text("title"), said);
    }

    private @Nullable Long id(FormLine line) {
        String id = line.text("id");
        if (id.isEmpty() || id.matches("\\d{1,18}")) {
            return id.isEmpty() ? null : Long.valueOf(id);
        }
        problems.add(line.problem("id", Refusal.of("framework.book.id.altered")));
        return null;
    }

    private Optional<Integer> place(FormLine line, String key) {
        Optional<BigDecimal> number = TypedNumber.read(line.text(key));
        boolean whole = number.isPresent()
                && number.get().signum() > 0
                && number.get().stripTrailingZeros().scale() <= 0
                && number.get().compareTo(BigDecimal.valueOf(1000)) <= 0;
        if (!whole) {
            problems.add(line.problem(key, Refusal.of("framework.book.place")));
        }
        return whole ? number.map(BigDecimal::intValueExact) : Optional.empty();
    }

    private @Nullable String code(FormLine line, String key, String list) {
        String typed = line.text(key);
        Optional<String> code = typed.isEmpty() ? Optional.empty() : cells.code(list, typed);
        if (!typed.isEmpty() && code.isEmpty()) {
            problems.add(line.problem(key, Refusal.of("framework.book.choice")));
        }
        return code.orElse(null);
    }

    private @Nullable BigDecimal number(FormLine line, String key) {
        String typed = line.text(key);
        Optional<BigDecimal> number = typed.isEmpty() ? Optional.empty() : TypedNumber.read(typed);
        if (!typed.isEmpty() && number.isEmpty()) {
            problems.add(line.problem(key, Refusal.of("framework.book.number")));
        }
        return number.orElse(null);
    }

    private @Nullable LocalDate day(FormLine line, String key) {
        String typed = line.text(key);
        Optional<LocalDate> day = typed.isEmpty() ? Optional.empty() : TypedDay.read(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            problems.add(line.problem(key, Refusal.of("framework.book.day")));
        }
        return day.orElse(null);
    }
}
