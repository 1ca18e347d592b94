package org.cohortium.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohortium.funding.expenditure.ExchangeRates;
import org.cohortium.funding.expenditure.Rate;
import org.cohortium.funding.expenditure.SpendingProblem;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedRate;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Exchange rates by day, what lacks one, and adding them. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class RatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final ExchangeRates rates;
    private final Notices notices;
    private final HashMap<String, String> texts = new HashMap<>();
    private String currency = "";
    private transient @Nullable List<Rate> rows;
    private transient @Nullable List<ExchangeRates.Lacking> lacking;

    @Inject
    RatesPage(ExchangeRates rates, Notices notices) {
        this.rates = rates;
        this.notices = notices;
        texts.put("quote", "USD");
    }

    /** Reads before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        getRows();
    }

    /** The latest, of the currency asked for. */
    public List<Rate> getRows() {
        if (rows == null) {
            rows = rates.rates(currency.isBlank() ? null : currency.strip().toUpperCase(Locale.ROOT), null, SHOWN);
        }
        return rows;
    }

    public List<ExchangeRates.Lacking> getLacking() {
        if (lacking == null) {
            lacking = rates.lacking();
        }
        return lacking;
    }

    public List<String> getCurrencies() {
        return rates.currencies();
    }

    /** Whether the reader adds rates. */
    public boolean isOpen() {
        return rates.isOpen();
    }

    /** Adds what was typed; stays, with the list as it is then. */
    public void add() {
        Optional<BigDecimal> rate = TypedRate.read(text("rate"));
        Optional<LocalDate> on = TypedDay.read(text("on"));
        if (rate.isEmpty()) {
            notices.refused("edit:rate", new Refusal("rate.unclear", Map.of("value", text("rate"))));
        }
        if (on.isEmpty()) {
            notices.refused("edit:on", Refusal.of("funding.day.missing"));
        }
        if (rate.isEmpty() || on.isEmpty()) {
            return;
        }
        Rate asked = new Rate(text("base"), text("quote"), on.get(), rate.get(), text("source"));
        List<SpendingProblem> problems = rates.add(asked, text("why"));
        problems.forEach(problem -> notices.refused("edit:" + problem.field(), problem.refusal()));
        if (problems.isEmpty()) {
            notices.done("rate.done", "base", asked.base(), "quote", asked.quote());
            texts.remove("rate");
            texts.remove("why");
            rows = null;
            lacking = null;
        }
    }

    private String text(String field) {
        String text = texts.get(field);
        return text == null ? "" : text.strip();
    }

    /** By field: base, quote, on, rate, source, why. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency == null ? "" : currency;
    }
}
