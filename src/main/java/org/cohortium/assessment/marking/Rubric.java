package org.cohortium.assessment.marking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;

/** An analytic rubric. @param criteria in the order in which they are marked */
public record Rubric(List<Criterion> criteria) {
    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads one as the curriculum keeps it: {@code criteria} with {@code code}, {@code title}, {@code translations} by
     * language and {@code levels} with {@code points}, {@code title} and {@code translations}.
     *
     * @param language of the titles; the curriculum's own where it has no translation
     */
    static Rubric read(String json, String language) {
        JsonObject rubric = Json.createReader(new StringReader(json)).readObject();
        return new Rubric(rubric.getJsonArray("criteria").getValuesAs(JsonValue::asJsonObject).stream()
                .map(each -> new Criterion(each.getString("code"), title(each, language), levels(each, language)))
                .toList());
    }

    private static List<Level> levels(JsonObject criterion, String language) {
        return criterion.getJsonArray("levels").getValuesAs(JsonValue::asJsonObject).stream()
                .map(each -> new Level(each.getJsonNumber("points").bigDecimalValue(), title(each, language)))
                .toList();
    }

    private static String title(JsonObject titled, String language) {
        JsonObject translations = titled.getJsonObject("translations");
        JsonObject texts = translations == null ? null : translations.getJsonObject(language);
        return texts == null ? titled.getString("title") : texts.getString("title", titled.getString("title"));
    }
}
