package org.cohortium.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Results frameworks: the same results and indicators for every grant, with goals after its size. */
final class FrameworkRows {
    private final Grants grants;
    private final List<Tsv.Line> results = Tsv.read("results.tsv");
    private final List<Tsv.Line> indicators = Tsv.read("indicators.tsv");
    private final TargetRows targets;
    private final UpdateRows updates;

    FrameworkRows(Basis basis, Grants grants) {
        this.grants = grants;
        this.targets = new TargetRows(basis, grants, indicators);
        this.updates = new UpdateRows(basis, grants);
    }

    void write(Rows rows) {
        rows.unchanged(
                "results_framework",
                "id, grant_id, title, translations",
                table -> each(grant -> {
                    table.number(grant.id()).number(grant.id()).text("Results framework of " + grant.code());
                    table.text(Json.translations(
                            "title",
                            Map.of("fr", "Cadre de résultats de " + grant.code(), "ar", "إطار نتائج " + grant.code())));
                    signed(table, grant);
                }));
        rows.unchanged(
                "result",
                "id, framework_id, kind, position, title, translations",
                table -> each(grant -> {
                    for (var line : results) {
                        table.number(resultId(grant, line.number("position"))).number(grant.id());
                        table.text(line.text("kind")).text(line.text("position"));
                        signed(titled(table, line), grant);
                    }
                }));
        writeIndicators(rows);
        targets.write(rows);
        updates.write(rows, results.size());
    }

    private void writeIndicators(Rows rows) {
        var columns = "id, result_id, position, measure, unit, direction, accumulation, baseline, baseline_on,"
                + " disaggregations, title, translations";
        rows.unchanged(
                "indicator",
                columns,
                table -> each(grant -> {
                    for (int index = 0; index < indicators.size(); index++) {
                        var line = indicators.get(index);
                        table.number(targets.indicatorId(grant, index)).number(resultId(grant, line.number("result")));
                        table.text(line.text("position"))
                                .text(line.text("measure").isEmpty() ? null : line.text("measure"));
                        table.text(line.text("unit"))
                                .text(line.text("direction"))
                                .text(line.text("accumulation"));
                        table.text(
                                line.text("baseline").isEmpty()
                                        ? null
                                        : Double.toString(TargetRows.baseline(grant, line)));
                        table.day(grant.startsOn());
                        table.text("{" + line.text("disaggregations") + "}");
                        signed(titled(table, line), grant);
                    }
                }));
    }

    /** All of a framework has been known since the grant was signed. */
    private static void signed(RowWriter table, Grant grant) {
        table.at(GrantRows.signed(grant)).text("admin").nothing().end();
    }

    private long resultId(Grant grant, int position) {
        return (grant.id() - 1) * results.size() + position;
    }

    private void each(Consumer<Grant> action) {
        grants.all().forEach(action);
    }

    private static RowWriter titled(RowWriter table, Tsv.Line line) {
        var translations = Map.of("fr", line.text("fr"), "ar", line.text("ar"));
        return table.text(line.text("title")).text(Json.translations("title", translations));
    }
}
