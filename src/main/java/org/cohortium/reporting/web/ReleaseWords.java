package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cohortium.reporting.TracedFigure;
import org.cohortium.reporting.release.ChangeView;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Releases and what changed since the one before, in the reader's words. */
@RequestScoped
@Named
public class ReleaseWords {
    private static final int PLACES = 2;

    private final ReaderLanguage language;

    @Inject
    ReleaseWords(ReaderLanguage language) {
        this.language = language;
    }

    /** "Release 3", or "Draft". */
    public String name(ReleaseView release) {
        Integer number = release.number();
        return number == null ? words().get("release.unnumbered") : words().of("release.numbered", "n", number);
    }

    /** Of whom a figure is: the category, the filter of its indicator, or everybody. */
    public String whom(TracedFigure figure) {
        List<String> parts = new ArrayList<>();
        if (!figure.dimension().isEmpty()) {
            parts.add(category(figure.dimension(), figure.category()));
        }
        figure.filters().forEach((key, value) -> parts.add(category(key, value)));
        return parts.isEmpty() ? words().get("release.everybody") : String.join(" · ", parts);
    }

    /** A part or the value of a figure; a dash where it is undefined. */
    public String value(TracedFigure figure, @Nullable BigDecimal value, boolean share) {
        if (value == null) {
            return "–";
        }
        return share ? percent(value) : plain(value);
    }

    /** Whether its value is a share. */
    public boolean isShare(TracedFigure figure) {
        return Measures.find(figure.measure())
                .filter(measure -> measure.unit() == Measure.Unit.SHARE)
                .isPresent();
    }

    /** A text of its measure: name, formula or missing. */
    public String measure(TracedFigure figure, String what) {
        String key = "measure." + figure.measure() + "." + what;
        return words().containsKey(key) ? words().get(key) : figure.measure();
    }

    /** Of what a figure is: the whole grant, an indicator, a cohort, a country, a month. */
    public String of(ChangeView change) {
        return switch (change.series()) {
            case "INDICATOR" -> change.name() == null ? words().get("release.indicatorGone") : change.name();
            case "COHORT" -> change.item();
            case "COUNTRY" -> country(change.item());
            case "MONTH" -> language.formatting().month(LocalDate.parse(change.item()));
            default -> words().get("release.wholeGrant");
        };
    }

    /** Of whom it is; empty for everybody. */
    public String category(ChangeView change) {
        return change.dimension().isEmpty() ? "" : category(change.dimension(), change.category());
    }

    private String category(String dimension, String category) {
        return switch (dimension) {
            case "country" -> country(category);
            case "cohort" -> category;
            default -> words().get("release.category." + dimension + "." + category);
        };
    }

    /** The measure's name. */
    public String measure(ChangeView change) {
        String key = "measure." + change.measure() + ".name";
        return words().containsKey(key) ? words().get(key) : change.measure();
    }

    /** A value of it as the reader writes it; a dash where it is undefined. */
    public String value(ChangeView change, @Nullable BigDecimal value) {
        if (value == null) {
            return "–";
        }
        return change.unit().equals("SHARE") ? percent(value) : plain(value);
    }

    private String percent(BigDecimal share) {
        return words().of("release.percent", "n", language.formatting().number(share.movePointRight(PLACES), 1));
    }

    private String plain(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return language.formatting().number(value, whole ? 0 : PLACES);
    }

    /** What it comes from, with what each cause changed it by where the reader may know. */
    public String causes(ChangeView change) {
        return change.causes().stream()
                .map(each -> cause(change, each))
                .collect(Collectors.joining(words().get("release.causes.and")));
    }

    private String cause(ChangeView change, ChangeView.Because because) {
        String name = words().get("release.cause." + because.cause());
        BigDecimal amount = because.amount();
        return amount == null || amount.signum() == 0
                ? name
                : words().of(
                                "release.cause.by",
                                "cause",
                                name,
                                "amount",
                                (amount.signum() > 0 ? "+" : "−") + difference(change, amount.abs()));
    }

    /** Shares differ by percentage points. */
    private String difference(ChangeView change, BigDecimal amount) {
        return change.unit().equals("SHARE")
                ? words().of("release.points", "n", language.formatting().number(amount.movePointRight(PLACES), 1))
                : value(change, amount);
    }

    private String country(String code) {
        return code.equals("UNKNOWN")
                ? words().get("release.countryUnknown")
                : language.formatting().country(code);
    }

    private Words words() {
        return language.words();
    }
}
