package org.cohortium.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;

/** The recognised columns of an upload as they are kept with it. */
final class ColumnsJson {
    private ColumnsJson() {}

    static String write(List<ColumnProposal> columns) {
        return JsonText.list(columns, ColumnsJson::column);
    }

    static List<ColumnProposal> read(String text) {
        return JsonText.list(text, ColumnsJson::column);
    }

    private static JsonObject column(ColumnProposal column) {
        JsonArrayBuilder alternatives = Json.createArrayBuilder();
        column.alternatives().forEach(field -> alternatives.add(field.key()));
        JsonArrayBuilder samples = Json.createArrayBuilder(column.samples());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("index", column.index())
                .add("letters", column.letters())
                .add("heading", column.heading())
                .add("hidden", column.hidden())
                .add("certainty", column.certainty().name())
                .add("alternatives", alternatives)
                .add("samples", samples);
        if (column.field() != null) {
            json.add("field", column.field().key());
        }
        return json.build();
    }

    private static ColumnProposal column(JsonObject json) {
        return new ColumnProposal(
                json.getInt("index"),
                json.getString("letters"),
                json.getString("heading"),
                json.getBoolean("hidden"),
                json.containsKey("field") ? field(json.getString("field")) : null,
                Certainty.valueOf(json.getString("certainty")),
                json.getJsonArray("alternatives").getValuesAs(JsonString.class).stream()
                        .map(text -> field(text.getString()))
                        .toList(),
                json.getJsonArray("samples").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    private static Field field(String key) {
        return Field.ofKey(key).orElseThrow(() -> new IllegalStateException("no field is called " + key));
    }
}
