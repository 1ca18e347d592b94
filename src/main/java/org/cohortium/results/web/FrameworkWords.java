package org.cohortium.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Target;
import org.cohortium.results.framework.Unit;
import org.cohortium.results.framework.Wording;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Writes what stands in results frameworks. */
@RequestScoped
@Named
public class FrameworkWords {
    private final ReaderLanguage language;

    @Inject
    FrameworkWords(ReaderLanguage language) {
        this.language = language;
    }

    public String title(Wording wording) {
        return wording.in(language.getTag());
    }

    /** A value in its unit; a dash where there is none. */
    public String value(Unit unit, @Nullable BigDecimal value, String currency) {
        if (value == null) {
            return language.formatting().number(null);
        }
        return switch (unit) {
            case PERCENT ->
                words().of("web.percent", "number", language.formatting().number(value));
            case MONEY -> language.formatting().money(value, currency);
            default -> language.formatting().number(value);
        };
    }

    /** Whom an indicator is limited to; empty for everybody. */
    public String limits(Indicator indicator) {
        List<String> parts = new TreeMap<>(indicator.filters())
                .entrySet().stream()
                        .map(each -> category(each.getKey(), each.getValue()))
                        .toList();
        return parts.isEmpty()
                ? ""
                : words().of("framework.only", "whom", language.formatting().list(parts));
    }

    /** What a target is of: all, or a category. */
    public String part(Target target) {
        return target.dimension() == null
                ? words().get("framework.all")
                : category(target.dimension(), String.valueOf(target.category()));
    }

    /** Names of the dimensions an indicator is broken down by; empty for none. */
    public String dimensions(Indicator indicator) {
        return indicator.dimensions().isEmpty()
                ? ""
                : language.formatting()
                        .list(indicator.dimensions().stream()
                                .map(this::dimension)
                                .toList());
    }

    public String dimension(String dimension) {
        return words().get("dimension." + dimension);
    }

    /** A category as people name it; codes as they are. */
    public String category(String dimension, String category) {
        String key = "category." + dimension + "." + category;
        return dimension.equals("country") && !category.equals("UNKNOWN")
                ? language.formatting().country(category)
                : words().containsKey(key) ? words().get(key) : category;
    }

    private Words words() {
        return language.words();
    }
}
