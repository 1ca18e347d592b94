package org.cohortium.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cohortium.spreadsheet.SpreadsheetFormat;

/**
 * A list found in an upload.
 *
 * @param columns every column with a heading or contents, from left to right
 * @param mapping the columns' proposals as a mapping; good as it is where {@link #isCertain()}
 * @param dateOrderCertain false where day and month could be either way round in every date of the list
 * @param rows filled rows below the headings; totals and signatures among them are only told apart when they are read
 * @param alsoLists names of other sheets that seem to hold such a list too, which is not read
 */
public record Recognised(
        SpreadsheetFormat format,
        List<ColumnProposal> columns,
        Mapping mapping,
        boolean dateOrderCertain,
        int rows,
        List<String> alsoLists)
        implements Recognition {
    public Recognised {
        columns = List.copyOf(columns);
        alsoLists = List.copyOf(alsoLists);
    }

    /** Columns somebody should confirm. */
    public List<ColumnProposal> questions() {
        return columns.stream()
                .filter(column -> column.certainty() == Certainty.CHECK)
                .toList();
    }

    /** Fields without which no row can be taken in, and which no column seems to hold. */
    public Set<Field> missing() {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        if (mapping.fields().values().stream().noneMatch(Field::isPartOfName) && !mapping.has(Field.LATIN_NAME)) {
            missing.add(Field.NAME);
        }
        if (!mapping.has(Field.EMAIL)) {
            missing.add(Field.EMAIL);
        }
        if (!mapping.has(Field.COHORT) && mapping.cohortForAll() == null) {
            missing.add(Field.COHORT);
        }
        return missing;
    }

    /** Whether the list can be read without asking anybody. */
    public boolean isCertain() {
        return dateOrderCertain && questions().isEmpty() && missing().isEmpty();
    }
}
