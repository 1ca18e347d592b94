package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cohortium.intake.CohortLookup.Answer;
import org.cohortium.spreadsheet.Limits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The three lists as ministries sent them, with exactly the rejections that are expected of them. */
class SampleListsTest {
    private static final Path LISTS = Path.of(System.getProperty("basedir", "."))
            .resolve("../shared/data/nominations")
            .normalize();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TestFactory
    Stream<DynamicTest> rejectsExactlyWhatIsExpected() throws IOException {
        assumeTrue(Files.exists(LISTS), () -> "the sample lists are not beside this checkout: " + LISTS);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(LISTS.resolve("expected.json")))) {
            List<JsonObject> lists = reader.readArray().getValuesAs(JsonObject.class);
            return lists.stream().map(list -> DynamicTest.dynamicTest(list.getString("file"), () -> check(list)));
        }
    }

    private static void check(JsonObject expected) {
        Path file = LISTS.resolve(expected.getString("file"));
        Recognition recognition = new Recognising(Limits.USUAL, TODAY, RememberedLayouts.NONE).recognise(file);
        assertThat(recognition).isInstanceOf(Recognised.class);
        Recognised found = (Recognised) recognition;
        assertThat(found.mapping().sheet()).isEqualTo(expected.getString("sheet"));
        assertThat(found.mapping().headerRow()).isEqualTo(expected.getInt("headerRow"));
        assertThat(found.isCertain()).as(() -> found.columns().toString()).isTrue();
        List<JudgedRow> rows = judge(file, found.mapping());
        assertThat(rows).hasSize(expected.getInt("rows"));
        assertThat(rejections(rows)).isEqualTo(rejections(expected));
    }

    private static List<JudgedRow> judge(Path file, Mapping mapping) {
        RowJudge judge = new RowJudge(mapping, TODAY, SampleListsTest::openCohorts);
        List<JudgedRow> judged = new ArrayList<>();
        try (NominationRows rows = NominationRows.open(file, Limits.USUAL, mapping, 0)) {
            for (NominationRows.Sorted row = rows.next(); row != null; row = rows.next()) {
                if (row.kind() == RowKind.PERSON) {
                    judged.add(judge.judge(row.row()));
                }
            }
        }
        return judged;
    }

    /** The cohorts of the demo data that take nominations. */
    private static Answer openCohorts(String code) {
        return code.matches("KEN-2026-0[1-6]|SEN-2026-0[1-3]|JOR-2026-0[12]") ? Answer.OPEN : Answer.UNKNOWN;
    }

    private static Set<String> rejections(List<JudgedRow> rows) {
        Set<String> found = new TreeSet<>();
        rows.forEach(row -> row.problems()
                .forEach(problem -> found.add(row.row() + " " + problem.column() + " " + problem.rule())));
        return found;
    }

    private static Set<String> rejections(JsonObject expected) {
        Set<String> found = new TreeSet<>();
        for (JsonObject row : expected.getJsonArray("rejected").getValuesAs(JsonObject.class)) {
            found.add(row.getInt("row") + " " + row.getString("column") + " " + row.getString("rule"));
        }
        return found;
    }
}
