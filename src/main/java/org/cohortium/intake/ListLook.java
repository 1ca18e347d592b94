package org.cohortium.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cohortium.intake.ColumnAssignment.Choice;
import org.cohortium.person.Sex;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.References;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetLook;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFormat;
import org.jspecify.annotations.Nullable;

/** Collects what the rows of a list show of its columns, then says what each column is. */
final class ListLook {
    private final Sheet sheet;
    private final Header header;
    private final LocalDate today;
    private final Map<Integer, ColumnEvidence> evidence = new TreeMap<>();
    private int rows;

    ListLook(Sheet sheet, Header header, LocalDate today) {
        this.sheet = sheet;
        this.header = header;
        this.today = today;
    }

    void see(SheetRow row) {
        if (row.number() <= header.lastRow()) {
            return;
        }
        rows++;
        for (Cell cell : row.cells()) {
            if (row.cells().size() > 1) {
                evidence.computeIfAbsent(cell.column(), column -> new ColumnEvidence(today))
                        .see(cell);
            }
        }
    }

    int rows() {
        return rows;
    }

    /** Of the headings but the one this system may have added itself; empty for a list without headings. */
    String fingerprint() {
        if (header.headings().isEmpty()) {
            return "";
        }
        Map<Integer, String> own = new TreeMap<>(header.headings());
        own.values()
                .removeIf(heading -> ListWords.usual().headings().match(heading).stream()
                        .anyMatch(match ->
                                match.field() == Field.REJECTION_REASON && match.score() >= HeadingMatch.SURE));
        return Fingerprint.of(own);
    }

    Recognised recognised(
            SpreadsheetFormat format,
            SheetLook look,
            @Nullable Mapping known,
            List<SheetRow> titles,
            List<String> alsoLists) {
        ColumnAssignment assignment = new ColumnAssignment(header.headings(), evidence);
        Map<Integer, Choice> choices = known == null ? assignment.assign() : confirmed(known);
        List<ColumnProposal> columns = new ArrayList<>();
        for (int column : allColumns()) {
            columns.add(proposal(column, choices.get(column), assignment, look));
        }
        Mapping mapping = mapping(choices, known, titles);
        return new Recognised(format, columns, mapping, isOrderCertain(mapping, known), rows, alsoLists);
    }

    private static Map<Integer, Choice> confirmed(Mapping known) {
        Map<Integer, Choice> choices = new TreeMap<>();
        known.fields().forEach((column, field) -> choices.put(column, new Choice(field, Certainty.CERTAIN)));
        return choices;
    }

    private Set<Integer> allColumns() {
        Set<Integer> columns = new TreeSet<>(header.headings().keySet());
        columns.addAll(evidence.keySet());
        return columns;
    }

    private ColumnProposal proposal(int column, @Nullable Choice choice, ColumnAssignment assignment, SheetLook look) {
        ColumnEvidence contents = evidence.get(column);
        return new ColumnProposal(
                column,
                References.letters(column),
                header.headings().getOrDefault(column, ""),
                look.isHidden(column),
                choice == null ? null : choice.field(),
                choice == null ? Certainty.NONE : choice.certainty(),
                assignment.alternatives(column),
                contents == null ? List.of() : contents.samples());
    }

    private Mapping mapping(Map<Integer, Choice> choices, @Nullable Mapping known, List<SheetRow> titles) {
        Map<Integer, Field> fields = new TreeMap<>();
        choices.forEach((column, choice) -> fields.put(column, choice.field()));
        String cohort = known == null ? null : known.cohortForAll();
        if (cohort == null && !fields.containsValue(Field.COHORT)) {
            cohort = cohortIn(titles);
        }
        return new Mapping(
                sheet.name(),
                header.lastRow(),
                fields,
                dateOrder(fields, known),
                mMeans(fields, known),
                cohort,
                fingerprint());
    }

    /** A list for one cohort often names it only in its title. */
    private static @Nullable String cohortIn(List<SheetRow> titles) {
        return titles.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> CohortCode.inside(cell.text()))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private DateOrder dateOrder(Map<Integer, Field> fields, @Nullable Mapping known) {
        ColumnEvidence births = evidenceOf(fields, Field.BIRTH);
        if (births != null && births.showsDateOrder()) {
            return births.dateOrder();
        }
        DateOrder asked = orderAsked(fields);
        return known != null ? known.dateOrder() : asked != null ? asked : DateOrder.DAY_FIRST;
    }

    private boolean isOrderCertain(Mapping mapping, @Nullable Mapping known) {
        ColumnEvidence births = evidenceOf(mapping.fields(), Field.BIRTH);
        return births == null
                || !births.needsDateOrder()
                || births.showsDateOrder()
                || known != null
                || orderAsked(mapping.fields()) != null;
    }

    private @Nullable DateOrder orderAsked(Map<Integer, Field> fields) {
        return ListWords.usual().orderAskedBy(headingOf(fields, Field.BIRTH));
    }

    private Sex mMeans(Map<Integer, Field> fields, @Nullable Mapping known) {
        ColumnEvidence sexes = evidenceOf(fields, Field.SEX);
        if (known != null) {
            return known.mMeans();
        }
        Set<String> contents = sexes == null ? Set.of() : sexes.distinct();
        return SexReader.forColumn(headingOf(fields, Field.SEX), contents).mMeans();
    }

    private @Nullable ColumnEvidence evidenceOf(Map<Integer, Field> fields, Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(entry -> evidence.get(entry.getKey()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String headingOf(Map<Integer, Field> fields, Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(entry -> header.headings().getOrDefault(entry.getKey(), ""))
                .findFirst()
                .orElse("");
    }
}
