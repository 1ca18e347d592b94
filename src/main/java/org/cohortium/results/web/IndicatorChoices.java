package org.cohortium.results.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohortium.results.framework.Categories;
import org.cohortium.results.framework.FrameworkFigures.Surroundings;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What can be chosen on the form of an indicator, in the reader's words. */
@RequestScoped
@Named
public class IndicatorChoices {
    private final IndicatorForm form;
    private final FrameworkWords words;
    private final ReaderLanguage language;
    private @Nullable Surroundings about;

    @Inject
    IndicatorChoices(IndicatorForm form, FrameworkWords words, ReaderLanguage language) {
        this.form = form;
        this.words = words;
        this.language = language;
    }

    public Surroundings getAbout() {
        if (about == null) {
            about = form.about(language.getTag());
        }
        return about;
    }

    /** By their names as the reader reads them. */
    public List<String> getCountries() {
        Comparator<String> names = Collator.getInstance(language.getLocale())::compare;
        return getAbout().countries().stream()
                .sorted(Comparator.comparing(language.formatting()::country, names))
                .toList();
    }

    /** What a target can be of: all, the categories, the cohorts, and countries that are there already or were chosen. */
    public List<String> getParts() {
        Set<String> parts = new LinkedHashSet<>(Categories.parts());
        getAbout().cohorts().forEach(code -> parts.add("cohort=" + code));
        form.getRows().forEach(row -> parts.add(row.getPart()));
        if (form.getFields().getDimensions().contains("country")) {
            getCountries().forEach(code -> parts.add("country=" + code));
        }
        parts.remove("");
        List<String> all = new ArrayList<>(parts);
        all.add(0, "");
        return all;
    }

    /** A part in words. */
    public String part(String part) {
        int at = part.indexOf('=');
        return at < 0
                ? language.words().get("framework.all")
                : words.dimension(part.substring(0, at)) + ": "
                        + words.category(part.substring(0, at), part.substring(at + 1));
    }

    public String measure(String key) {
        return language.words().get("measure." + key + ".name");
    }
}
