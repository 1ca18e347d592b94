package org.cohortium.results.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.results.Dimension;
import org.cohortium.results.Measures;
import org.cohortium.results.framework.Accumulation;
import org.cohortium.results.framework.Direction;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Unit;
import org.cohortium.results.framework.Wording;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.jspecify.annotations.Nullable;

/** What is typed of an indicator, its targets left out. */
public class IndicatorFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title = "";
    private String french = "";
    private String arabic = "";
    private String measure = "";
    private Unit unit = Unit.COUNT;
    private Direction direction = Direction.ASCENDING;
    private Accumulation accumulation = Accumulation.CUMULATIVE;
    private String baseline = "";
    private String baselineOn = "";
    private HashMap<String, String> filters = new HashMap<>();
    private ArrayList<String> dimensions = new ArrayList<>();

    void take(Indicator one) {
        title = one.wording().title();
        french = one.wording().translations().getOrDefault("fr", "");
        arabic = one.wording().translations().getOrDefault("ar", "");
        measure = one.measure() == null ? "" : one.measure();
        unit = one.unit();
        direction = one.direction();
        accumulation = one.accumulation();
        baseline = one.baseline() == null ? "" : one.baseline().toPlainString();
        baselineOn = one.baselineOn() == null ? "" : one.baselineOn().toString();
        filters = new HashMap<>(one.filters());
        dimensions = new ArrayList<>(one.dimensions());
    }

    /** The indicator as it is to be. @param before what is agreed; null for a new one */
    Indicator indicator(@Nullable Indicator before, List<Target> targets) {
        Map<String, String> said =
                new HashMap<>(before == null ? Map.of() : before.wording().translations());
        said.put("fr", french);
        said.put("ar", arabic);
        Map<String, String> limits = new HashMap<>(filters);
        limits.values().removeIf(value -> value == null || value.isBlank());
        return new Indicator(
                before == null ? null : before.id(),
                new Wording(title, said),
                measure.isEmpty() ? null : measure,
                limits,
                unit(),
                direction,
                accumulation,
                baseline().orElse(null),
                TypedDay.read(baselineOn).orElse(null),
                dimensions,
                targets);
    }

    /** With a measure, the unit its values have. */
    Unit unit() {
        return Measures.find(measure).map(Unit::of).orElse(unit);
    }

    Optional<BigDecimal> baseline() {
        return TypedNumber.read(baseline);
    }

    /** Why the baseline cannot be read. */
    Optional<Refusal> unclear() {
        Optional<LocalDate> day = TypedDay.read(baselineOn);
        boolean unclear = !baseline.isBlank() && baseline().isEmpty() || !baselineOn.isBlank() && day.isEmpty();
        return unclear ? Optional.of(Refusal.of("framework.baselineUnclear")) : Optional.empty();
    }

    public List<String> getAllDimensions() {
        return Arrays.stream(Dimension.values()).map(Dimension::key).toList();
    }

    public List<Unit> getUnits() {
        return Arrays.asList(Unit.values());
    }

    public List<Direction> getDirections() {
        return Arrays.asList(Direction.values());
    }

    public List<Accumulation> getAccumulations() {
        return Arrays.asList(Accumulation.values());
    }

    public Map<String, String> getFilters() {
        return filters;
    }

    public List<String> getDimensions() {
        return dimensions;
    }

    public void setDimensions(@Nullable List<String> dimensions) {
        this.dimensions = dimensions == null ? new ArrayList<>() : new ArrayList<>(dimensions);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = typed(title);
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(@Nullable String french) {
        this.french = typed(french);
    }

    public String getArabic() {
        return arabic;
    }

    public void setArabic(@Nullable String arabic) {
        this.arabic = typed(arabic);
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = typed(measure);
    }

    public Unit getUnit() {
        return unit();
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Accumulation getAccumulation() {
        return accumulation;
    }

    public void setAccumulation(Accumulation accumulation) {
        this.accumulation = accumulation;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(@Nullable String baseline) {
        this.baseline = typed(baseline);
    }

    public String getBaselineOn() {
        return baselineOn;
    }

    public void setBaselineOn(@Nullable String baselineOn) {
        this.baselineOn = typed(baselineOn);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
