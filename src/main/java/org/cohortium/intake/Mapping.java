package org.cohortium.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cohortium.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a list is, and how its dates and its letter M are meant. Kept for a ministry under its
 * fingerprint, so that its next list in the same layout needs no questions.
 *
 * @param sheet name of the sheet
 * @param headerRow one-based row of the (lower) headings; 0 where the list has none
 * @param fields by zero-based column; each field but OTHER at most once, columns not used are left out
 * @param mMeans what the letter M means in the column of sexes
 * @param cohortForAll code of the cohort of every row, where the list has no column for it
 * @param fingerprint of the headings, see {@link Fingerprint}
 */
public record Mapping(
        String sheet,
        int headerRow,
        Map<Integer, Field> fields,
        DateOrder dateOrder,
        Sex mMeans,
        @Nullable String cohortForAll,
        String fingerprint) {
    public Mapping {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        long named =
                fields.values().stream().filter(field -> field != Field.OTHER).count();
        long distinct = fields.values().stream()
                .filter(field -> field != Field.OTHER)
                .distinct()
                .count();
        if (named != distinct) {
            throw new IllegalArgumentException("a field stands in two columns: " + fields);
        }
    }

    /** The zero-based column of a field. */
    public Optional<Integer> column(Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(Field field) {
        return fields.containsValue(field);
    }

    public Mapping withFields(Map<Integer, Field> changed) {
        return new Mapping(sheet, headerRow, changed, dateOrder, mMeans, cohortForAll, fingerprint);
    }

    public Mapping withDateOrder(DateOrder changed) {
        return new Mapping(sheet, headerRow, fields, changed, mMeans, cohortForAll, fingerprint);
    }

    public Mapping withCohortForAll(@Nullable String code) {
        return new Mapping(sheet, headerRow, fields, dateOrder, mMeans, code, fingerprint);
    }

    public String toJson() {
        JsonObjectBuilder columns = Json.createObjectBuilder();
        fields.forEach((column, field) -> columns.add(column.toString(), field.key()));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("sheet", sheet)
                .add("headerRow", headerRow)
                .add("fields", columns)
                .add("dateOrder", dateOrder.name())
                .add("mMeans", mMeans.name())
                .add("fingerprint", fingerprint);
        if (cohortForAll != null) {
            json.add("cohortForAll", cohortForAll);
        }
        return json.build().toString();
    }

    /**
     * @throws IllegalArgumentException if it names a field, an order or a sex that does not exist
     * @throws jakarta.json.JsonException if it is not JSON
     */
    public static Mapping ofJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<Integer, Field> fields = new TreeMap<>();
            JsonObject columns = json.getJsonObject("fields");
            columns.keySet().forEach(column -> fields.put(Integer.valueOf(column), field(columns.getString(column))));
            return new Mapping(
                    json.getString("sheet"),
                    json.getInt("headerRow"),
                    fields,
                    DateOrder.valueOf(json.getString("dateOrder")),
                    Sex.valueOf(json.getString("mMeans")),
                    json.getString("cohortForAll", null),
                    json.getString("fingerprint"));
        }
    }

    private static Field field(String key) {
        return Field.ofKey(key).orElseThrow(() -> new IllegalArgumentException("no field is called " + key));
    }
}
