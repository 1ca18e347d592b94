package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionLoaderTest {
    private static final Texts TEXTS = Texts.load();

    @Test
    void readsAReportWithOneOfEverything() {
        LoadedReport loaded = DefinitionLoader.load(new GivenReport().folder());

        assertThat(loaded.problems()).isEmpty();
        ReportDefinition report = loaded.definition().orElseThrow();
        assertThat(report.audience()).isEqualTo(Audience.MINISTRY);
        assertThat(report.queries()).containsOnlyKeys("cover.sql", "cohorts.sql");
        assertThat(report.labels().in(Language.FR).of("summary.title", "recipient", "ICT"))
                .isEqualTo("Progress of ICT");
        assertThat(report.labels().in(Language.EN).of("summary.note", "from", "A", "to", "B"))
                .isEqualTo("From A to B");
        assertThat(report.sheets()).extracting(SheetDefinition::key).containsExactly("summary", "cohorts");
        assertThat(report.sheets()).extracting(SheetDefinition::landscape).containsExactly(false, true);
        assertThat(report.sheets().get(0).charts())
                .containsExactly(new ChartDefinition(
                        ChartDefinition.Form.LINE,
                        "chart.title",
                        "chart.alt",
                        "Cohorts",
                        "cohort",
                        List.of("enrolled", "rate"),
                        new ChartDefinition.Place(4, 2, 8, 18, null)));
    }

    @Test
    void readsTheColumnsOfATable() {
        ReportDefinition report =
                DefinitionLoader.load(new GivenReport().folder()).definition().orElseThrow();

        var table = (BlockDefinition.Table) report.sheets().get(1).blocks().get(0);
        assertThat(table.totals()).isTrue();
        assertThat(table.columns())
                .contains(
                        column(
                                "cohort",
                                ColumnType.TEXT,
                                null,
                                30,
                                TotalDefinition.LABEL,
                                EmphasisDefinition.NONE,
                                null),
                        column(
                                "status",
                                ColumnType.WORD,
                                null,
                                16,
                                TotalDefinition.NONE,
                                new EmphasisDefinition.Icons("DONE", "OPEN", "LATE"),
                                null),
                        column(
                                "rate",
                                ColumnType.PERCENT,
                                "0.0%",
                                12,
                                new TotalDefinition.Fixed("rate_of_all"),
                                EmphasisDefinition.NONE,
                                null),
                        column(
                                "spent",
                                ColumnType.MONEY,
                                null,
                                18,
                                TotalDefinition.NONE,
                                EmphasisDefinition.NONE,
                                "KES"),
                        column(
                                "marks",
                                ColumnType.MARKS,
                                null,
                                5,
                                TotalDefinition.NONE,
                                EmphasisDefinition.NONE,
                                "sessions"));
    }

    private static ColumnDefinition column(
            String key,
            ColumnType type,
            String format,
            double width,
            TotalDefinition total,
            EmphasisDefinition emphasis,
            String of) {
        return new ColumnDefinition(key, type, format, width, type.isRepeating(), false, total, emphasis, of);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            audience: MINISTRY     | audience: NOBODY        |  3 | cannot be “NOBODY”. It can be: MINISTRY, DONOR
            version: 1             | version: one            |  2 | “version” must be a whole number
            version: 1             | version: 0              |  2 | must be between 1 and
            version: 1             | version: 1\\nversion: 2 |  3 | “version” stands twice
            version: 1             | colour: red             |  2 | no setting “colour” here. There are: id, version
            id: cohort-progress    | id: other               |  1 | The id is “other”, but the folder is named “cohort-progress”
            key: cohorts           | key: summary            | 22 | Another sheet has the key “summary” already
            "0F6E84"               | "blue"                  |  6 | a colour is six hexadecimal digits
            "0F6E84"               | 123456                  |  6 | put it in quotes
            title: summary.title   | heading: summary.title  |  8 | Exactly one of these is expected here: title, note
            definitions: measures  | definitions: words      | 13 | It can be: measures
            type: LINE             | type: CAKE              | 15 | cannot be “CAKE”
            table: Cohorts         | table: Cohort           | 18 | “table” cannot be “Cohort”. It can be: Cohorts
            categories: cohort     | categories: month       | 19 | It can be: cohort, status, enrolled
            series: [enrolled      | series: [status         | 20 | cannot draw the column “status”
            series: [enrolled,     | series: [joined,        | 20 | “series” cannot be “joined”
            height: 18             | height: 18, beside: X   | 21 | “beside” cannot be “X”
            type: TEXT, width: 30  | type: DATE, wrap: true  | 29 | “wrap” is for columns of type TEXT only
            type: INTEGER, total   | type: INTEGER, percent: x, total | 31 | “percent” is for columns of type FIGURE only
            name: Cohorts          | name: AB12              | 26 | does not look like a cell
            name: Cohorts          | name: measures          | 26 | Another table is named “measures” already
            totals: true           | totals: false           | 27 | remove “totals: false”
            width: 30              | width: 300              | 29 | “width” must be between 1 and 255
            type: TEXT, width      | type: STRING, width     | 29 | It can be: TEXT, WORD, MEASURE
            type: TEXT, width      | width                   | 29 | “type” is missing
            bad: LATE              | worst: LATE             | 30 | “worst”
            total: SUM             | total: MEAN             | 31 | It can be: NONE, SUM, LABEL, FIXED
            "FIXED:rate_of_all"    | SUM                     | 32 | Percentages do not add up
            currency: KES          | currency: Shilling      | 33 | neither a code of three capital letters
            MONEY, currency: KES  | MONEY                   | 33 | “currency” is missing
            type: MARKS, spread    | type: TEXT, spread      | 34 | “spread” is for columns of type MARKS only
            key: enrolled          | key: cohort             | 31 | Another column here is “cohort” already
            table: cohorts.sql     | table: cohort.sql       | 25 | There is no file cohort.sql
            table: cohorts.sql     | table: ../x.sql         | 25 | a query is a file of this folder
            audience: MINISTRY     | audience: [MINISTRY     |  4 | This is not YAML
            """)
    void namesTheLineOfWhatIsWrongInTheYaml(String before, String after, int line, String sentence) {
        LoadedReport loaded = DefinitionLoader.load(new GivenReport()
                .changing("report.yaml", before, after.translateEscapes())
                .folder());

        assertThat(loaded.definition()).isEmpty();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("report.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.in(TEXTS.in(Language.EN))).contains(sentence);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sheet.cohorts = Cohorts | ''                            |  0 | “sheet.cohorts” is missing; report.yaml needs it in line 22
            column.rate = Rate      | ''                            |  0 | “column.Cohorts.rate / column.rate” is missing
            word.OPEN = Open        | ''                            |  0 | “word.status.OPEN / word.OPEN” is missing
            total = Total           | ''                            |  0 | “total” is missing
            total = Total           | total = Total\\ntotal = Sum    | 24 | “total” stands twice
            total = Total           | totl = Total                  | 23 | uses the label “totl”
            total = Total           | total =                       | 23 | “total” is empty
            total = Total           | total = {all                  | 23 | not a valid message
            total = Total           | total = Total {recipient}     | 23 | names “recipient”, which has no value here
            {recipient}             | {reader}                      |  4 | names “reader”, which has no value here. Known here: asOf, build, donor
            S{number}               | S                             | 15 | must say the session’s number, as {number}
            sheet.summary = Summary | sheet.summary = A: B          |  2 | it cannot hold any of [ ] : * ? / \\
            sheet.summary = Summary | sheet.summary = History       |  2 | or be “History”
            sheet.summary = Summary | sheet.summary = cohorts       |  3 | are both “Cohorts”
            sheet.summary = Summary | sheet.summary = A name of a sheet that is too long | 2 | 34 characters long; Excel takes 31
            column.rate = Rate      | column.rate = spent           | 14 | “column.spent” and “column.rate” are both
            word.OPEN = Open        | word.rate.OPEN = Open\\nword.OPEN = Open | 21 | uses the label “word.rate.OPEN”
            """)
    void namesTheLineOfWhatIsWrongInTheLabels(String before, String after, int line, String sentence) {
        LoadedReport loaded = DefinitionLoader.load(new GivenReport()
                .changing("labels_fr.properties", before, after.translateEscapes())
                .folder());

        assertThat(loaded.definition()).isEmpty();
        assertThat(loaded.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("labels_fr.properties");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.in(TEXTS.in(Language.EN))).contains(sentence);
        });
    }

    @Test
    void missesAWordThatAnotherLanguageHas() {
        LoadedReport loaded = DefinitionLoader.load(new GivenReport()
                .changing("labels_ar.properties", "total", "word.NEW = New\ntotal")
                .folder());

        assertThat(loaded.problems())
                .extracting(problem -> problem.in(TEXTS.in(Language.EN)))
                .containsExactly(
                        "cohort-progress/labels_en.properties: The word “word.NEW” is missing; labels_ar.properties has it.",
                        "cohort-progress/labels_fr.properties: The word “word.NEW” is missing; labels_ar.properties has it.");
    }

    @Test
    void missesTheLabelsOfALanguageAndFindsAQueryNobodyUses() {
        LoadedReport loaded = DefinitionLoader.load(new GivenReport()
                .without("labels_ar.properties")
                .with("old.sql", "select 1")
                .folder());

        assertThat(loaded.definition()).isEmpty();
        assertThat(loaded.problems())
                .extracting(DefinitionProblem::file, DefinitionProblem::rule)
                .containsExactly(tuple("labels_ar.properties", "labels.missing"), tuple("old.sql", "query.unused"));
    }

    @Test
    void namesEveryProblemAtOnce() {
        LoadedReport loaded = DefinitionLoader.load(new GivenReport()
                .changing("report.yaml", "version: 1", "version: one")
                .changing("report.yaml", "type: LINE", "type: CAKE")
                .changing("report.yaml", "total: SUM", "total: MEAN")
                .folder());

        assertThat(loaded.problems()).extracting(DefinitionProblem::line).containsExactly(2, 31, 15);
    }

    @Test
    void saysThatAFolderHasNoDefinition() {
        LoadedReport loaded =
                DefinitionLoader.load(new GivenReport().without("report.yaml").folder());

        assertThat(loaded.problems())
                .extracting(problem -> problem.in(TEXTS.in(Language.EN)))
                .containsExactly("cohort-progress/report.yaml: The folder has no report.yaml.");
    }
}
