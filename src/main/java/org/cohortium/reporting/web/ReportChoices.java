package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.reporting.RecipientChoice;
import org.cohortium.reporting.ReportDefinition;
import org.cohortium.reporting.ReportsOnOffer;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the form to have a report made offers. */
@RequestScoped
@Named
public class ReportChoices {
    private static final int SUGGESTIONS = 20;

    private final ReportsOnOffer offer;
    private final ReportForm form;
    private final ReportWords words;
    private final ReaderLanguage language;
    private @Nullable List<String> reports;

    @Inject
    ReportChoices(ReportsOnOffer offer, ReportForm form, ReportWords words, ReaderLanguage language) {
        this.offer = offer;
        this.form = form;
        this.words = words;
        this.language = language;
    }

    /** Begins with the first report there is. */
    public void open() {
        if (form.getReport() == null) {
            getReports().stream().findFirst().ifPresent(form::setReport);
        }
    }

    /** Ids of the reports one may have made. */
    public List<String> getReports() {
        if (reports == null) {
            reports = offer.reports().stream().map(ReportDefinition::id).toList();
        }
        return reports;
    }

    public List<Period> getPeriods() {
        return List.of(Period.values());
    }

    /** A period with its days; of one that is to be named, that. */
    public String label(Period period) {
        LocalDate today = words.today();
        String days = language.formatting().dates(period.from(today), period.to(today));
        return language.words().of("reporting.period." + period, "days", days);
    }

    /** How many the chosen report would go to. */
    public int getReach() {
        return form.getReport() == null ? 0 : offer.count(form.getReport());
    }

    public List<RecipientChoice> complete(String typed) {
        return form.getReport() == null
                ? List.of()
                : offer.recipients(form.getReport(), typed, language.getTag(), SUGGESTIONS);
    }
}
