package org.cohortium.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says a list's columns are, instead of what was recognised. What they do not say stays as recognised.
 *
 * @param fields by the column's letters or its heading; {@link Field#OTHER} leaves a column out. A column so chosen takes
 *     the field from whichever was taken for it
 * @param dateOrder null: as recognised
 * @param cohortForAll code of the cohort of every row; null: as recognised
 */
public record ColumnChoices(
        Map<String, Field> fields,
        @Nullable DateOrder dateOrder,
        @Nullable String cohortForAll) {
    private static final Set<String> SAID = Set.of("fields", "dateOrder", "cohortForAll");

    public ColumnChoices {
        fields = Map.copyOf(fields);
        List<Field> once =
                fields.values().stream().filter(field -> field != Field.OTHER).toList();
        if (once.stream().distinct().count() != once.size()) {
            throw new IllegalArgumentException("a field is chosen for two columns: " + fields);
        }
    }

    /** Columns that are named here, but that the list has not; in order. */
    List<String> unknownTo(Recognised list) {
        return fields.keySet().stream()
                .filter(name -> list.columns().stream()
                        .noneMatch(column -> name.equals(column.letters()) || name.equals(column.heading())))
                .sorted()
                .toList();
    }

    /** What was recognised, with the choices in it. */
    Recognised over(Recognised recognised) {
        Map<Integer, Field> chosen = new HashMap<>();
        for (ColumnProposal column : recognised.columns()) {
            Optional.ofNullable(fields.getOrDefault(column.letters(), fields.get(column.heading())))
                    .ifPresent(field -> chosen.put(column.index(), field));
        }
        return new Recognised(
                recognised.format(),
                recognised.columns().stream()
                        .map(column -> chosen(column, chosen))
                        .toList(),
                mapping(recognised.mapping(), chosen),
                recognised.dateOrderCertain() || dateOrder != null,
                recognised.rows(),
                recognised.alsoLists());
    }

    private static ColumnProposal chosen(ColumnProposal column, Map<Integer, Field> chosen) {
        Field field = chosen.get(column.index());
        if (field != null) {
            return column.as(field, Certainty.CERTAIN);
        }
        boolean taken = column.field() != null && column.field() != Field.OTHER && chosen.containsValue(column.field());
        return taken ? column.as(null, Certainty.NONE) : column;
    }

    private Mapping mapping(Mapping recognised, Map<Integer, Field> chosen) {
        Map<Integer, Field> merged = new TreeMap<>(recognised.fields());
        merged.values().removeIf(field -> field != Field.OTHER && chosen.containsValue(field));
        merged.putAll(chosen);
        Mapping mapping = recognised.withFields(merged);
        mapping = dateOrder == null ? mapping : mapping.withDateOrder(dateOrder);
        return cohortForAll == null ? mapping : mapping.withCohortForAll(cohortForAll);
    }

    public String toJson() {
        JsonObjectBuilder columns = Json.createObjectBuilder();
        fields.forEach((column, field) -> columns.add(column, field.key()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("fields", columns);
        if (dateOrder != null) {
            json.add("dateOrder", dateOrder.name());
        }
        if (cohortForAll != null) {
            json.add("cohortForAll", cohortForAll);
        }
        return json.build().toString();
    }

    /**
     * Reads {@code {"fields": {"B": "email", "Full name": "name"}, "dateOrder": "DAY_FIRST", "cohortForAll": "…"}}.
     *
     * @throws IllegalArgumentException if it names a field or an order that does not exist, or says something else
     * @throws jakarta.json.JsonException if it is not JSON
     * @throws ClassCastException if something in it is not a text
     */
    public static ColumnChoices ofJson(String text) {
        JsonObject json = JsonText.object(text);
        if (!SAID.containsAll(json.keySet())) {
            throw new IllegalArgumentException("a mapping says " + SAID + ", not " + json.keySet());
        }
        JsonObject columns = json.containsKey("fields") ? json.getJsonObject("fields") : JsonObject.EMPTY_JSON_OBJECT;
        String order = json.getString("dateOrder", null);
        return new ColumnChoices(
                columns.keySet().stream().collect(Collectors.toMap(column -> column, column -> field(columns, column))),
                order == null ? null : DateOrder.valueOf(order),
                json.getString("cohortForAll", null));
    }

    private static Field field(JsonObject columns, String column) {
        String key = columns.getString(column);
        return Field.ofKey(key).orElseThrow(() -> new IllegalArgumentException("no field is called " + key));
    }
}
