package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.cohortium.given.GivenNominationList;
import org.cohortium.intake.CohortLookup.Answer;
import org.cohortium.spreadsheet.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred made-up layouts in seven languages: each is understood, or its uncertain columns are asked about. */
class NominationLayoutsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** Questions a person would be bothered with, over all the lists. */
    private static final int FEW = 20;

    @TempDir
    Path folder;

    @Test
    void understandsTwoHundredLayoutsWithFewQuestions() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (long seed : LongStream.rangeClosed(1, 200).toArray()) {
            GivenNominationList list = GivenNominationList.ofSeed(seed);
            Path file = Files.write(folder.resolve(seed + "." + list.extension()), list.bytes());
            check(seed + " " + list.description(), list, file, wrong, asked);
        }
        assertThat(wrong).as("misunderstood").isEmpty();
        assertThat(asked).as("asked").hasSizeLessThanOrEqualTo(FEW);
    }

    private static void check(
            String name, GivenNominationList list, Path file, List<String> wrong, List<String> asked) {
        if (!(new Recognising(Limits.USUAL, TODAY, RememberedLayouts.NONE).recognise(file)
                instanceof Recognised found)) {
            wrong.add(name + ": refused");
            return;
        }
        Mapping mapping = found.mapping();
        if (mapping.headerRow() != list.headerRow()) {
            wrong.add(name + ": headings in row " + mapping.headerRow() + " instead of " + list.headerRow());
            return;
        }
        Map<Integer, Field> answered = new TreeMap<>(mapping.fields());
        compareColumns(name, list, found, answered, wrong, asked);
        if (!found.dateOrderCertain()) {
            asked.add(name + ": the order of day and month");
            mapping = mapping.withDateOrder(list.dateOrder());
        }
        Set<String> rejections = new TreeSet<>();
        int people = judge(file, mapping.withFields(answered), rejections);
        if (people != list.people() || !rejections.equals(list.rejections())) {
            wrong.add(name + ": " + people + " people instead of " + list.people() + ", rejects "
                    + without(rejections, list.rejections()) + ", does not reject "
                    + without(list.rejections(), rejections));
        }
    }

    private static void compareColumns(
            String name,
            GivenNominationList list,
            Recognised found,
            Map<Integer, Field> answered,
            List<String> wrong,
            List<String> asked) {
        for (ColumnProposal column : found.columns()) {
            Field real = list.fields().get(column.index());
            if (column.certainty() == Certainty.CHECK || found.missing().contains(real)) {
                asked.add(name + ": " + column);
                answered.values().removeIf(field -> field == real && field != Field.OTHER);
                answered.put(column.index(), real);
            } else if (column.field() != real && matters(column.field(), real)) {
                wrong.add(name + ": " + column + " is really " + real);
            }
        }
    }

    /** A column that is not taken in does not matter, whatever it is taken for. */
    private static boolean matters(Field taken, Field real) {
        return taken != null && taken.isPersonal() || real != null && real.isPersonal();
    }

    private static int judge(Path file, Mapping mapping, Set<String> rejections) {
        RowJudge judge =
                new RowJudge(mapping, TODAY, code -> code.matches("NOW-2026-0[1-4]") ? Answer.OPEN : Answer.UNKNOWN);
        int people = 0;
        try (NominationRows rows = NominationRows.open(file, Limits.USUAL, mapping, 0)) {
            for (NominationRows.Sorted row = rows.next(); row != null; row = rows.next()) {
                if (row.kind() == RowKind.PERSON) {
                    people++;
                    JudgedRow judged = judge.judge(row.row());
                    judged.problems()
                            .forEach(problem ->
                                    rejections.add(judged.row() + " " + problem.column() + ' ' + problem.rule()));
                }
            }
        }
        return people;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
