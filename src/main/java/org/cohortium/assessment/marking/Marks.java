package org.cohortium.assessment.marking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a marker gives for a work.
 *
 * @param criteria by the criterion's code; those left out are undecided
 * @param comment on the whole; empty for none
 */
public record Marks(Map<String, CriterionMark> criteria, String comment) {
    private static final String POINTS = "points";
    private static final String COMMENT = "comment";
    private static final CriterionMark UNDECIDED = new CriterionMark(null, "");

    public static final Marks NONE = new Marks(Map.of(), "");

    public Marks {
        criteria = Map.copyOf(criteria);
    }

    public CriterionMark of(String code) {
        return criteria.getOrDefault(code, UNDECIDED);
    }

    /** Sum of what is decided. */
    public BigDecimal sum() {
        return criteria.values().stream()
                .map(CriterionMark::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String json() {
        JsonObjectBuilder given = Json.createObjectBuilder();
        criteria.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add(COMMENT, each.getValue().comment());
            BigDecimal points = each.getValue().points();
            given.add(each.getKey(), points == null ? one : one.add(POINTS, points));
        });
        return Json.createObjectBuilder()
                .add("criteria", given)
                .add(COMMENT, comment)
                .build()
                .toString();
    }

    static Marks read(String json) {
        JsonObject given = Json.createReader(new StringReader(json)).readObject();
        Map<String, CriterionMark> criteria = new LinkedHashMap<>();
        given.getJsonObject("criteria").forEach((code, value) -> {
            JsonObject one = value.asJsonObject();
            criteria.put(
                    code,
                    new CriterionMark(
                            one.containsKey(POINTS) ? one.getJsonNumber(POINTS).bigDecimalValue() : null,
                            one.getString(COMMENT)));
        });
        return new Marks(criteria, given.getString(COMMENT));
    }
}
