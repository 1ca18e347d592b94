package org.cohortium.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.WorkedExamples;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The measure catalogue, or one measure of it with its definition and worked examples. Says nothing of anybody. */
@RequestScoped
@Named
public class MeasuresPage {
    private final ReaderLanguage language;
    private @Nullable String key;

    @Inject
    MeasuresPage(ReaderLanguage language) {
        this.language = language;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    /** Before anything is written, so that a measure there is none of gets the page for that. */
    public void open() {
        if (isOpened()) {
            getMeasure();
        }
    }

    /** Whether one measure was asked for. */
    public boolean isOpened() {
        return key != null && !key.isBlank();
    }

    /** @throws NoSuchThing if the catalogue has none of that name */
    public Measure getMeasure() {
        String wanted = key == null ? "" : key;
        return Measures.find(wanted).orElseThrow(() -> new NoSuchThing("measure", wanted));
    }

    public String getTitle() {
        return isOpened() ? text(getMeasure(), "name") : words().get("results.title");
    }

    public String getFormula() {
        return text(getMeasure(), "formula");
    }

    public String getMissing() {
        return text(getMeasure(), "missing");
    }

    public String getUnit() {
        return unit(getMeasure());
    }

    public String getNumerator() {
        return words().get("quantity." + getMeasure().numerator());
    }

    public String getDenominator() {
        return words().get(
                        getMeasure().denominator() == null
                                ? "results.denominator.none"
                                : "quantity." + getMeasure().denominator());
    }

    public List<ExampleRow> getExamples() {
        ExampleWriting writing = new ExampleWriting(words());
        return WorkedExamples.of(getMeasure()).stream().map(writing::row).toList();
    }

    public List<MeasureRow> getRows() {
        return Measures.all().stream()
                .map(measure ->
                        new MeasureRow(measure.key(), text(measure, "name"), text(measure, "formula"), unit(measure)))
                .toList();
    }

    private String unit(Measure measure) {
        return words().get("measure.unit." + measure.unit());
    }

    private String text(Measure measure, String part) {
        return words().get("measure." + measure.key() + "." + part);
    }

    private Words words() {
        return language.words();
    }
}
