package org.cohortium.intake;

import jakarta.json.JsonException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.Listing;
import org.cohortium.spreadsheet.MarkedCopy;
import org.cohortium.spreadsheet.MarkedCopyPlan;
import org.cohortium.spreadsheet.MarkedRow;
import org.cohortium.spreadsheet.References;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.cohortium.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The rows that were rejected, in the uploader's own layout: same sheet name, titles, headings and columns; the cell to
 * be mended is red and says why in a comment, a column at the end says it in words, and a sheet of errors lists all of
 * them. It carries its mapping along, so that it is recognised as it was when it comes back mended.
 */
public final class RejectsWorkbook {
    private static final String PROPERTY = "cohortium.mapping";

    private final Mapping mapping;
    private final Words words;

    /** @param words in the uploader's language */
    public RejectsWorkbook(Mapping mapping, Words words) {
        this.mapping = mapping;
        this.words = words;
    }

    /**
     * Writes an .xlsx workbook; the stream is left open. Memory does not grow with the rows.
     *
     * @param original the uploaded file
     * @param rows ascending by row; gone through several times
     */
    public void write(Path original, Limits limits, Iterable<RejectedRow> rows, OutputStream out) {
        try (SpreadsheetFile source = SpreadsheetFile.open(original, limits)) {
            MarkedCopyPlan plan = new MarkedCopyPlan(
                    mapping.headerRow(),
                    words.get("intake.rejects.reason"),
                    each(rows, this::marked),
                    listing(rows),
                    Map.of(PROPERTY, mapping.toJson()));
            MarkedCopy.write(source, NominationRows.sheet(source, mapping), plan, out);
        }
    }

    private MarkedRow marked(RejectedRow row) {
        Map<Integer, String> comments = new TreeMap<>();
        for (Problem problem : row.problems()) {
            mapping.column(problem.field())
                    .ifPresent(column -> comments.merge(column, sentence(problem), (a, b) -> a + ' ' + b));
        }
        String reason = row.problems().stream().map(this::sentence).collect(Collectors.joining(" "));
        return new MarkedRow(row.row(), row.mended(), comments, reason);
    }

    private String sentence(Problem problem) {
        return words.filled(problem.messageKey(), problem.arguments())
                + ' '
                + words.filled(problem.todoKey(), problem.arguments());
    }

    private Listing listing(Iterable<RejectedRow> rows) {
        List<String> headings = new ArrayList<>();
        for (String heading : List.of("row", "column", "value", "rule", "todo")) {
            headings.add(words.get("intake.rejects.errors." + heading));
        }
        return new Listing(
                words.get("intake.rejects.errors"),
                headings,
                lines(rows),
                words.language().isRightToLeft());
    }

    private Iterable<Listing.Line> lines(Iterable<RejectedRow> rows) {
        return () -> {
            Iterator<RejectedRow> rejected = rows.iterator();
            return new Iterator<>() {
                private Iterator<Listing.Line> current = List.<Listing.Line>of().iterator();

                @Override
                public boolean hasNext() {
                    while (!current.hasNext() && rejected.hasNext()) {
                        current = lines(rejected.next()).iterator();
                    }
                    return current.hasNext();
                }

                @Override
                public Listing.Line next() {
                    hasNext();
                    return current.next();
                }
            };
        };
    }

    private List<Listing.Line> lines(RejectedRow row) {
        List<Listing.Line> lines = new ArrayList<>();
        for (Problem problem : row.problems()) {
            lines.add(new Listing.Line(
                    row.row(),
                    List.of(
                            column(problem),
                            problem.value(),
                            words.filled(problem.messageKey(), problem.arguments()),
                            words.filled(problem.todoKey(), problem.arguments()))));
        }
        return lines;
    }

    private String column(Problem problem) {
        String field = words.get("intake.field." + problem.field().key());
        return mapping.column(problem.field())
                .map(column -> field + " (" + References.letters(column) + ')')
                .orElse(field);
    }

    private static <A, B> Iterable<B> each(Iterable<A> items, Function<A, B> change) {
        return () -> {
            Iterator<A> iterator = items.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public B next() {
                    return change.apply(iterator.next());
                }
            };
        };
    }

    /** The mapping a rejects workbook carries along; null where the file is none, or the property was tampered with. */
    static @Nullable Mapping carriedMapping(SpreadsheetFile workbook) {
        String json = workbook.property(PROPERTY);
        if (json == null) {
            return null;
        }
        try {
            return Mapping.ofJson(json);
        } catch (JsonException | IllegalArgumentException | NullPointerException | ClassCastException notOurs) {
            return null;
        }
    }
}
