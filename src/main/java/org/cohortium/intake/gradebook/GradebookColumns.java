package org.cohortium.intake.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohortium.assessment.ScoredPerson;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.intake.matching.Names;
import org.cohortium.spreadsheet.SheetRow;

/**
 * Tells what the columns of a table hold by their cells, since headings come in every language: addresses, points, and as
 * names whatever fits the cohort's people best, in one column or in two side by side.
 */
final class GradebookColumns {
    private static final double MOSTLY = 0.6;
    private static final int SAMPLE = 40;

    /** No points are as high: a time of download or a number of a person. */
    private static final BigDecimal TOO_HIGH = BigDecimal.valueOf(10_000);

    private final SheetRow header;
    private final List<SheetRow> rows;
    private final List<ScoredPerson> people;
    private final int width;

    private GradebookColumns(SheetRow header, List<SheetRow> rows, List<ScoredPerson> people) {
        this.header = header;
        this.rows = rows;
        this.people = people;
        this.width = Stream.concat(Stream.of(header), rows.stream())
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
    }

    /** Nothing where the table holds no points. */
    static Optional<Gradebook> of(SheetRow header, List<SheetRow> rows, List<ScoredPerson> people) {
        return new GradebookColumns(header, rows, people).gradebook();
    }

    private Optional<Gradebook> gradebook() {
        int email = IntStream.range(0, width).filter(this::isEmail).findFirst().orElse(-1);
        List<GradeColumn> grades = IntStream.range(0, width)
                .filter(column -> column != email)
                .mapToObj(this::grade)
                .flatMap(Optional::stream)
                .toList();
        return grades.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gradebook(email, names(email, grades), grades, rows));
    }

    private boolean isEmail(int column) {
        List<String> filled = filled(column);
        return isMost(
                filled.stream()
                        .filter(text -> EmailReader.read(text).email() != null)
                        .count(),
                filled);
    }

    private Optional<GradeColumn> grade(int column) {
        List<String> filled = filled(column).stream()
                .filter(text -> !WrittenGrade.isNone(text))
                .toList();
        List<BigDecimal> numbers = filled.stream()
                .map(WrittenGrade::read)
                .flatMap(Optional::stream)
                .toList();
        if (!isMost(numbers.size(), filled) || isCount(numbers)) {
            return Optional.empty();
        }
        BigDecimal most = numbers.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        boolean percent = isMost(filled.stream().filter(WrittenGrade::isPercent).count(), filled);
        boolean share = most.compareTo(BigDecimal.ONE) <= 0
                && numbers.stream()
                        .anyMatch(number -> number.stripTrailingZeros().scale() > 0);
        return most.compareTo(TOO_HIGH) > 0
                ? Optional.empty()
                : Optional.of(new GradeColumn(
                        column, PlainText.tidy(header.text(column)), percent, share, most, usual(numbers)));
    }

    private static BigDecimal usual(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? BigDecimal.ZERO
                : numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    /** Rows numbered from one on. */
    private boolean isCount(List<BigDecimal> numbers) {
        return numbers.size() == rows.size()
                && numbers.size() > 2
                && IntStream.range(0, numbers.size())
                        .allMatch(place -> numbers.get(place).compareTo(BigDecimal.valueOf(place + 1L)) == 0);
    }

    private List<Integer> names(int email, List<GradeColumn> grades) {
        List<Integer> texts = IntStream.range(0, width)
                .filter(column -> column != email && grades.stream().noneMatch(grade -> grade.column() == column))
                .filter(column -> filled(column).stream().anyMatch(PlainText::hasLetter))
                .boxed()
                .toList();
        List<List<Integer>> ways = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            ways.add(List.of(texts.get(place)));
            if (place + 1 < texts.size() && texts.get(place + 1) == texts.get(place) + 1) {
                ways.add(List.of(texts.get(place), texts.get(place + 1)));
            }
        }
        List<Integer> best = List.of();
        long most = 0;
        for (List<Integer> way : ways) {
            long fits = fits(new Gradebook(email, way, grades, rows));
            if (fits > most) {
                most = fits;
                best = way;
            }
        }
        return best;
    }

    private long fits(Gradebook book) {
        return rows.stream()
                .limit(SAMPLE)
                .map(book::called)
                .filter(called -> people.stream().anyMatch(one -> Names.agreeStrongly(called, one.names())))
                .count();
    }

    private List<String> filled(int column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isMost(long some, List<String> filled) {
        return some > 0 && some >= MOSTLY * filled.size();
    }
}
