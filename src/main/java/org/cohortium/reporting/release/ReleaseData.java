package org.cohortium.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.text.Csv;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a release as a data package (source: Frictionless Data Package 1.0): figures.csv, changes.csv, and
 * datapackage.json, which says what their columns are. What is withheld has no number; the same release gives the same
 * bytes.
 */
@ApplicationScoped
public class ReleaseData {
    public static final String MEDIA_TYPE = "application/zip";

    private static final String STRING = "string";
    private static final String NUMBER = "number";
    private static final String INTEGER = "integer";
    private static final String DATE = "date";
    private static final String BOOLEAN = "boolean";
    private static final List<Column> FIGURES = List.of(
            new Column("figure", INTEGER, "Number of the figure; it is asked about by it"),
            new Column("series", STRING, "TOTAL, INDICATOR, COHORT, COUNTRY or MONTH"),
            new Column(
                    "item", STRING, "Which of the series: title of the indicator, code of the cohort, country, month"),
            new Column("measure", STRING, "The measure in the catalogue"),
            new Column("measure_version", INTEGER, "Version of its definition"),
            new Column("unit", STRING, "PERSONS, SHARE, HOURS, NUMBER or MONEY"),
            new Column("period_from", DATE, "First day; empty for all since the beginning"),
            new Column("period_to", DATE, "Last day, included"),
            new Column("dimension", STRING, "sex, age, disability, country or mode; empty for the total"),
            new Column("category", STRING, "Of the dimension"),
            new Column("numerator", NUMBER, "Empty where withheld"),
            new Column("denominator", NUMBER, "Empty for counts, and where withheld"),
            new Column("value", NUMBER, "Empty where undefined, and where withheld"),
            new Column("withheld", BOOLEAN, "Whether the value is withheld, so that no small group can be worked out"));
    private static final List<Column> CHANGES = List.of(
            new Column("series", STRING, "As in figures.csv"),
            new Column("item", STRING, "As in figures.csv"),
            new Column("measure", STRING, "As in figures.csv"),
            new Column("unit", STRING, "As in figures.csv"),
            new Column("period_from", DATE, "As in figures.csv"),
            new Column("period_to", DATE, "As in figures.csv"),
            new Column("dimension", STRING, "As in figures.csv"),
            new Column("category", STRING, "As in figures.csv"),
            new Column("old", NUMBER, "As the release before told it; empty where undefined, and where withheld"),
            new Column("old_withheld", BOOLEAN, "Whether the release before withheld it"),
            new Column("new", NUMBER, "As this release tells it; empty where undefined, and where withheld"),
            new Column("new_withheld", BOOLEAN, "Whether this release withholds it"),
            new Column("difference", NUMBER, "new less old; empty where either is"),
            new Column("cause", STRING, "What most of the difference comes from"),
            new Column("further_cause", STRING, "What comes next"));
    private static final String ITEM = """
            case f.series when 'INDICATOR' then coalesce(
                (select coalesce(i.translations -> t.language ->> 'title', i.title) from as_of.indicator(r.as_of) i
                 where cast(i.id as text) = f.item), f.item) else f.item end as name""";
    private static final String FROM = """
            from %s f join report_run r on r.id = f.run_id
            join report_recipient t on t.run_id = f.run_id and t.number = f.number
            where f.run_id = :run and f.number = :recipient order by f.place""";

    private final Jdbi jdbi;

    @Inject
    ReleaseData(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Column(String name, String type, String description) {}

    /** Name of its file. */
    public static String name(ReleaseView release) {
        return release.grant() + "_release-" + release.number() + "_data.zip";
    }

    /** The package, of a release that somebody has found. */
    public byte[] zip(ReleaseView release) {
        Instant at = release.releasedAt();
        if (at == null) {
            throw new IllegalArgumentException("release " + release.id() + " is not out");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            LocalDateTime time = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
            entry(zip, "datapackage.json", time, description(release, at).toString());
            entry(zip, "figures.csv", time, jdbi.withHandle(handle -> figures(handle, release)));
            entry(zip, "changes.csv", time, jdbi.withHandle(handle -> changes(handle, release)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not of memory
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, LocalDateTime time, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String figures(Handle handle, ReleaseView release) throws IOException {
        return csv(
                handle,
                "select f.*, " + ITEM + " " + FROM.formatted("reporting.figure"),
                release,
                FIGURES,
                (row, column) -> switch (column) {
                    case "figure" -> row.get("place");
                    case "item" -> row.get("name");
                    case "unit" -> unit(String.valueOf(row.get("measure")));
                    case "withheld" -> row.get("masked");
                    default -> row.get(column);
                });
    }

    private static String changes(Handle handle, ReleaseView release) throws IOException {
        return csv(
                handle,
                "select f.*, " + ITEM + " " + FROM.formatted("reporting.change"),
                release,
                CHANGES,
                (row, column) -> switch (column) {
                    case "item" -> row.get("name");
                    case "old_withheld" -> row.get("old_masked");
                    case "new_withheld" -> row.get("new_masked");
                    default -> row.get(column);
                });
    }

    /** What stands in a column of a row. */
    private interface Reading {
        @Nullable
        Object of(Map<String, Object> row, String column);
    }

    private static String csv(Handle handle, String sql, ReleaseView release, List<Column> columns, Reading reading)
            throws IOException {
        StringBuilder text = new StringBuilder();
        Csv csv = new Csv(text);
        csv.line(columns.stream().map(Column::name).toArray());
        List<Map<String, Object>> rows = handle.createQuery(sql)
                .bind("run", release.run())
                .bind("recipient", release.recipient())
                .mapToMap()
                .list();
        for (Map<String, Object> row : rows) {
            csv.line(columns.stream()
                    .map(column -> reading.of(row, column.name()))
                    .toArray());
        }
        return text.toString();
    }

    private static String unit(String measure) {
        return Measures.find(measure).map(Measure::unit).map(Enum::name).orElse("NUMBER");
    }

    private static JsonObject description(ReleaseView release, Instant at) {
        return Json.createObjectBuilder()
                .add("profile", "tabular-data-package")
                .add("name", (release.grant() + "-release-" + release.number()).toLowerCase(Locale.ROOT))
                .add("id", release.id().toString())
                .add("title", release.title())
                .add("created", at.toString())
                .add("period_from", release.from().toString())
                .add("period_to", release.to().toString())
                .add("as_of", release.asOf().toString())
                .add("figures_sha256", String.valueOf(release.dataSha256()))
                .add(
                        "resources",
                        Json.createArrayBuilder()
                                .add(resource("figures", FIGURES))
                                .add(resource("changes", CHANGES)))
                .build();
    }

    private static JsonObject resource(String name, List<Column> columns) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        columns.forEach(column -> fields.add(Json.createObjectBuilder()
                .add("name", column.name())
                .add("type", column.type())
                .add("description", column.description())));
        return Json.createObjectBuilder()
                .add("name", name)
                .add("path", name + ".csv")
                .add("profile", "tabular-data-resource")
                .add("format", "csv")
                .add("mediatype", "text/csv")
                .add("encoding", "utf-8")
                .add("schema", Json.createObjectBuilder().add("fields", fields))
                .build();
    }
}
