package org.cohortium.results.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.cohortium.results.Measures;
import org.cohortium.results.framework.AgreeingFrameworks;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.results.framework.FrameworkProblem;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Pace;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.Target;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedNumber;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** One indicator of a results framework: added to a result, or changed. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class IndicatorForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FRESH_ROWS = 3;

    private final FrameworkFigures figures;
    private final AgreeingFrameworks agreeing;
    private final Notices notices;
    private final IndicatorFields fields = new IndicatorFields();
    private final List<TargetRow> rows = new ArrayList<>();
    private String grant = "";
    private @Nullable Long id;
    private @Nullable Long result;
    private int seen;
    private @Nullable String why;
    private int months = 3;
    private @Nullable String goal;

    @Inject
    IndicatorForm(FrameworkFigures figures, AgreeingFrameworks agreeing, Notices notices) {
        this.figures = figures;
        this.agreeing = agreeing;
        this.notices = notices;
    }

    /**
     * Begins with what is agreed so far.
     *
     * @throws NoSuchThing if there is no such grant, result or indicator
     * @throws NotAllowed for who agrees on no frameworks
     */
    public void open() {
        Framework framework = figures.find(grant);
        if (!figures.mayAgree()) {
            throw new NotAllowed("agrees on no frameworks");
        }
        seen = framework.version();
        if (id != null) {
            Indicator one = framework.indicator(id).orElseThrow(() -> new NoSuchThing("indicator", id));
            fields.take(one);
            one.targets().forEach(target -> rows.add(TargetRow.of(target)));
        } else if (result == null || framework.result(result).isEmpty()) {
            throw new NoSuchThing("result", String.valueOf(result));
        }
        addRows();
    }

    /** Some empty rows more. */
    public void addRows() {
        for (int more = 0; more < FRESH_ROWS; more++) {
            rows.add(new TargetRow());
        }
    }

    /** Lays out periods over the grant's time, in even steps; what is typed already stays. */
    public void layOut() {
        Optional<BigDecimal> end = TypedNumber.read(goal == null ? "" : goal);
        if (end.isEmpty()) {
            notices.refused("edit:goal", Refusal.of("framework.goalMissing"));
            return;
        }
        FrameworkFigures.Surroundings about = figures.surroundings(grant, "en");
        List<Target> there = rows.stream().flatMap(row -> row.target().stream()).toList();
        rows.removeIf(TargetRow::isBlank);
        Pace.lay(
                        about.startsOn(),
                        about.endsOn(),
                        months,
                        fields.unit(),
                        fields.getAccumulation(),
                        end.get(),
                        fields.baseline().orElse(null))
                .stream()
                .filter(target -> there.stream()
                        .noneMatch(other -> other.isTotal()
                                && !other.from().isAfter(target.to())
                                && !target.from().isAfter(other.to())))
                .forEach(target -> rows.add(TargetRow.of(target)));
    }

    /** Keeps it and leads back to the framework; stays where something is wrong. */
    public @Nullable String save() {
        List<Target> targets = new ArrayList<>();
        boolean clear = true;
        for (int at = 0; at < rows.size(); at++) {
            TargetRow row = rows.get(at);
            if (!row.isBlank()) {
                Optional<Target> target = row.target();
                clear &= target.isPresent();
                target.ifPresent(targets::add);
                if (target.isEmpty()) {
                    notices.refused(field(at), new Refusal("framework.targetUnclear", Map.of("n", at + 1)));
                }
            }
        }
        Optional<Refusal> unclear = fields.unclear();
        unclear.ifPresent(refusal -> notices.refused("edit:baseline", refusal));
        return clear && unclear.isEmpty() ? agree(now -> fields.indicator(now, targets)) : null;
    }

    public @Nullable String remove() {
        return agree(now -> null);
    }

    /** @param change makes of what is agreed, null for a new one, what is to be; null to take it away */
    private @Nullable String agree(Change change) {
        Framework now = figures.find(grant);
        List<Result> results = new ArrayList<>();
        for (Result each : now.results()) {
            List<Indicator> indicators = new ArrayList<>();
            for (Indicator one : each.indicators()) {
                Indicator to = Objects.equals(one.id(), id) ? change.of(one) : one;
                if (to != null) {
                    indicators.add(to);
                }
            }
            if (id == null && Objects.equals(each.id(), result)) {
                Indicator fresh = change.of(null);
                if (fresh != null) {
                    indicators.add(fresh);
                }
            }
            results.add(new Result(each.id(), each.kind(), each.wording(), indicators));
        }
        return told(agreeing.agree(new Framework(grant, seen, now.wording(), results), why, false));
    }

    @FunctionalInterface
    private interface Change {
        @Nullable
        Indicator of(@Nullable Indicator before);
    }

    private @Nullable String told(AgreeingFrameworks.Agreed agreed) {
        agreed.problems().forEach(problem -> notices.refused(field(problem), problem.refusal()));
        if (agreed.refusal() != null) {
            String field = agreed.refusal().rule().equals("framework.whyMissing") ? "edit:why" : "edit:title";
            notices.refused(field, agreed.refusal());
        }
        if (!agreed.isFine()) {
            return null;
        }
        notices.forNextPage().done("framework.saved", "n", agreed.changes().size());
        return "/results/framework?faces-redirect=true&grant=" + grant;
    }

    /** The targets that are not blank have the numbers of the document. */
    private String field(FrameworkProblem problem) {
        Integer target = problem.target();
        if (target == null) {
            return "edit:title";
        }
        int number = 0;
        for (int at = 0; at < rows.size(); at++) {
            number += rows.get(at).isBlank() ? 0 : 1;
            if (number == target) {
                return field(at);
            }
        }
        return "edit:title";
    }

    private static String field(int row) {
        return "edit:target:" + row + ":value";
    }

    /** Keys of the catalogue. */
    public List<String> getMeasures() {
        return Measures.all().stream().map(each -> each.key()).toList();
    }

    public FrameworkFigures.Surroundings about(String language) {
        return figures.surroundings(grant, language);
    }

    public IndicatorFields getFields() {
        return fields;
    }

    public List<TargetRow> getRows() {
        return rows;
    }

    public boolean isFresh() {
        return id == null;
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable Long getResult() {
        return result;
    }

    public void setResult(@Nullable Long result) {
        this.result = result;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = Math.max(1, months);
    }

    public @Nullable String getGoal() {
        return goal;
    }

    public void setGoal(@Nullable String goal) {
        this.goal = goal;
    }
}
