package org.cohortium.funding.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.funding.GrantDetails;
import org.cohortium.results.framework.Wording;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedAmount;
import org.cohortium.text.TypedDay;
import org.jspecify.annotations.Nullable;

/** What is typed of a grant. */
public class GrantFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FRESH_ROWS = 3;

    private final HashMap<String, String> texts = new HashMap<>();
    private ArrayList<String> countries = new ArrayList<>();
    private final ArrayList<AllocationRow> rows = new ArrayList<>();

    void take(GrantDetails grant) {
        texts.put("code", grant.code());
        texts.put("donor", grant.donor());
        texts.put("iati", grant.iatiIdentifier() == null ? "" : grant.iatiIdentifier());
        texts.put("title", grant.wording().title());
        texts.put("fr", grant.wording().translations().getOrDefault("fr", ""));
        texts.put("ar", grant.wording().translations().getOrDefault("ar", ""));
        texts.put("currency", grant.currency());
        texts.put("amount", grant.amount().toPlainString());
        texts.put("from", grant.startsOn().toString());
        texts.put("to", grant.endsOn().toString());
        countries = new ArrayList<>(grant.countries());
        grant.allocations().forEach(one -> rows.add(AllocationRow.of(one)));
    }

    /** Fields that cannot be read, each with why. */
    Map<String, Refusal> unclear() {
        Map<String, Refusal> unclear = new LinkedHashMap<>();
        if (TypedAmount.read(text("amount")).isEmpty()) {
            unclear.put("amount", new Refusal("funding.amount.unclear", Map.of("value", text("amount"))));
        }
        for (String day : List.of("from", "to")) {
            if (TypedDay.read(text(day)).isEmpty()) {
                unclear.put(day, Refusal.of("funding.day.missing"));
            }
        }
        for (int at = 0; at < rows.size(); at++) {
            AllocationRow row = rows.get(at);
            if (!row.isBlank() && row.share().isEmpty()) {
                unclear.put(
                        "allocation:" + at + ":percent",
                        new Refusal("funding.share.unclear", Map.of("value", row.getPercent())));
            }
        }
        return unclear;
    }

    /** The grant as it is to be, once nothing is unclear. @param before its other titles stay; null for none */
    GrantDetails details(@Nullable GrantDetails before) {
        Map<String, String> said =
                new HashMap<>(before == null ? Map.of() : before.wording().translations());
        said.put("fr", text("fr"));
        said.put("ar", text("ar"));
        Optional<LocalDate> from = TypedDay.read(text("from"));
        Optional<LocalDate> to = TypedDay.read(text("to"));
        return new GrantDetails(
                before == null ? text("code") : before.code(),
                text("donor"),
                text("iati"),
                new Wording(text("title"), said),
                text("currency"),
                TypedAmount.read(text("amount")).orElse(BigDecimal.ZERO),
                from.orElseThrow(),
                to.orElseThrow(),
                countries,
                rows.stream()
                        .filter(row -> !row.isBlank())
                        .map(AllocationRow::allocation)
                        .toList());
    }

    /** Number of the row, counted from 0, that an allocation of {@link #details} was typed in. */
    int row(int allocation) {
        int seen = -1;
        for (int at = 0; at < rows.size(); at++) {
            seen += rows.get(at).isBlank() ? 0 : 1;
            if (seen == allocation && !rows.get(at).isBlank()) {
                return at;
            }
        }
        return 0;
    }

    void addRows() {
        for (int more = 0; more < FRESH_ROWS; more++) {
            rows.add(new AllocationRow());
        }
    }

    private String text(String field) {
        String text = texts.get(field);
        return text == null ? "" : text.strip();
    }

    /** By field: code, donor, iati, title, fr, ar, currency, amount, from, to. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getCountries() {
        return countries;
    }

    public void setCountries(@Nullable List<String> countries) {
        this.countries = countries == null ? new ArrayList<>() : new ArrayList<>(countries);
    }

    public List<AllocationRow> getRows() {
        return rows;
    }
}
