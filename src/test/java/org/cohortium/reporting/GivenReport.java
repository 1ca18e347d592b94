package org.cohortium.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cohortium.text.Language;

/** A small report with one of everything, in which tests change a line. */
final class GivenReport {
    static final String ID = "cohort-progress";

    private static final String YAML = """
            id: cohort-progress
            version: 1
            audience: MINISTRY
            sheets:
              - key: summary
                tab: "0F6E84"
                blocks:
                  - title: summary.title
                  - note: summary.note
                  - card: cover.sql
                    columns:
                      - {key: as_of, type: INSTANT}
                  - definitions: measures
                charts:
                  - type: LINE
                    title: chart.title
                    description: chart.alt
                    table: Cohorts
                    categories: cohort
                    series: [enrolled, rate]
                    at: {column: 4, row: 2, width: 8, height: 18}
              - key: cohorts
                freeze: 1
                blocks:
                  - table: cohorts.sql
                    name: Cohorts
                    totals: true
                    columns:
                      - {key: cohort, type: TEXT, width: 30, total: LABEL}
                      - {key: status, type: WORD, emphasis: ICONS, icons: {good: DONE, middle: OPEN, bad: LATE}}
                      - {key: enrolled, type: INTEGER, total: SUM, emphasis: DATA_BAR}
                      - {key: rate, type: PERCENT, format: "0.0%", total: "FIXED:rate_of_all"}
                      - {key: spent, type: MONEY, currency: KES}
                      - {key: marks, type: MARKS, spread: sessions}
            """;

    private static final String LABELS = """
            # of the summary
            sheet.summary = Summary
            sheet.cohorts = Cohorts
            summary.title = Progress of {recipient}
            summary.note = From {from} \\
                to {to}
            card.summary.as_of = As of
            chart.title = Enrolled by cohort
            chart.alt = A line of those enrolled
            column.Cohorts.cohort = Cohort
            column.status = Status
            column.enrolled = Enrolled
            column.rate = Rate
            column.spent = Spent
            marks.session = S{number}
            mark.P = P
            mark.L = L
            mark.E = E
            mark.A = A
            word.DONE = Done
            word.OPEN = Open
            word.status.LATE = Late
            total = Total
            remark.rate = Of all
            """;

    private static final String COHORTS = """
            select code as cohort, state as status, 1::bigint as enrolled, 0.5 as rate, 0.4 as rate_of_all,
                   10.0 as spent, '1P' as marks, 1 as sessions
            from cohort
            where starts_on between :from and :to
            """;

    private final Map<String, String> files = new TreeMap<>();

    GivenReport() {
        files.put("report.yaml", YAML);
        files.put("cover.sql", "select :asOf as as_of\n");
        files.put("cohorts.sql", COHORTS);
        for (Language language : Language.values()) {
            files.put(LabelFile.nameOf(language), LABELS);
        }
    }

    GivenReport with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** At the end of a file. */
    GivenReport adding(String file, String text) {
        return with(file, files.get(file) + text);
    }

    GivenReport without(String file) {
        files.remove(file);
        return this;
    }

    /** @throws IllegalArgumentException if there is nothing to change */
    GivenReport changing(String file, String before, String after) {
        String text = files.get(file);
        if (text == null || !text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return with(file, text.replace(before, after));
    }

    ReportFolder folder() {
        return new ReportFolder(ID, files, Set.of());
    }

    /** Writes it below a directory. */
    void write(Path directory) {
        try {
            Path folder = Files.createDirectories(directory.resolve(ID));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
