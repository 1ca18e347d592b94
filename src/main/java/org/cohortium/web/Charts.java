package org.cohortium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** Writes charts for the page's script, and their figures for the table behind them. */
@RequestScoped
@Named
public class Charts {
    private final ReaderLanguage language;

    @Inject
    Charts(ReaderLanguage language) {
        this.language = language;
    }

    /** The chart as the script charts.js reads it. */
    public String json(Chart chart) {
        Chart.Axis axis = chart.axis();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", chart.kind() == Chart.Kind.LINE ? "line" : "bar")
                .add("locale", language.words().formats().toLanguageTag())
                .add("labels", Json.createArrayBuilder(chart.labels()))
                .add("series", series(chart));
        if (axis.percent()) {
            json.add("percent", language.words().of("web.percent", "number", "{number}"));
        }
        add(json, "from", axis.from());
        add(json, "to", axis.to());
        Chart.Target target = axis.target();
        if (target != null) {
            json.add(
                    "target",
                    Json.createObjectBuilder().add("value", target.value()).add("label", target.label()));
        }
        return json.build().toString().replace("<", "\\u003c");
    }

    /** One figure as written in the table. */
    public String figure(Chart chart, Chart.Series series, int position) {
        Double value = series.values().get(position);
        String number = language.formatting().number(value);
        return value != null && chart.axis().percent() ? language.words().of("web.percent", "number", number) : number;
    }

    private static JsonArrayBuilder series(Chart chart) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Chart.Series one : chart.series()) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            for (Double value : one.values()) {
                if (value == null) {
                    values.addNull();
                } else {
                    values.add(value);
                }
            }
            all.add(Json.createObjectBuilder()
                    .add("name", one.name())
                    .add("tone", one.tone())
                    .add("values", values));
        }
        return all;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Double value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
