package org.cohortium.reporting.workbook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.cohortium.reporting.ColumnDefinition;
import org.cohortium.reporting.EmphasisDefinition;
import org.cohortium.reporting.LabelKeys;
import org.cohortium.spreadsheet.workbook.RowWriter;
import org.jspecify.annotations.Nullable;

/** The values of one column: from a query's row to a cell. */
final class CellValues {
    private final Edition edition;
    private final ColumnDefinition column;
    private final boolean mayBeMasked;
    private final Map<String, String> words = new HashMap<>();

    CellValues(Edition edition, ColumnDefinition column, FirstRow query) {
        this.edition = edition;
        this.column = column;
        this.mayBeMasked = query.has(column.key() + ColumnDefinition.MASKED);
    }

    boolean isMasked(ResultSet row) throws SQLException {
        return mayBeMasked && row.getBoolean(column.key() + ColumnDefinition.MASKED);
    }

    void write(ResultSet row, RowWriter to) throws SQLException {
        if (isMasked(row)) {
            to.masked();
            return;
        }
        switch (column.type()) {
            case TEXT, WORD, COUNTRY, MEASURE -> to.text(text(row));
            case LINK -> link(row.getString(column.key()), to);
            case INTEGER, DECIMAL, PERCENT, MONEY -> to.number(row.getBigDecimal(column.key()));
            case FIGURE -> figure(row, to);
            case DATE, MONTH -> to.date(date(row));
            case INSTANT -> to.instant(instant(row));
            case MARKS -> throw new IllegalStateException("marks spread over columns of their own");
        }
    }

    private void figure(ResultSet row, RowWriter to) throws SQLException {
        BigDecimal number = row.getBigDecimal(column.key());
        if (column.of() != null && row.getBoolean(column.of())) {
            to.share(number);
        } else {
            to.number(number);
        }
    }

    /** As a point of a chart is named. */
    String name(ResultSet row) throws SQLException {
        return switch (column.type()) {
            case MONTH -> edition.formats().month(date(row)) + " " + year(row);
            case DATE -> edition.formats().date(date(row));
            case TEXT, WORD, COUNTRY, MEASURE -> String.valueOf(text(row));
            default -> String.valueOf(row.getObject(column.key()));
        };
    }

    private int year(ResultSet row) throws SQLException {
        LocalDate date = date(row);
        return date == null ? 0 : date.getYear();
    }

    @Nullable
    LocalDate date(ResultSet row) throws SQLException {
        return row.getObject(column.key(), LocalDate.class);
    }

    @Nullable
    Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime moment = row.getObject(column.key(), OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Nullable
    String text(ResultSet row) throws SQLException {
        String value = row.getString(column.key());
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case WORD -> words.computeIfAbsent(value, this::word);
            case COUNTRY -> words.computeIfAbsent(value, edition.formats()::country);
            case MEASURE -> words.computeIfAbsent(value, key -> edition.words().get("measure." + key + ".name"));
            default -> value;
        };
    }

    private void link(@Nullable String path, RowWriter to) {
        if (path == null) {
            to.empty();
        } else {
            to.link(edition.address(path), edition.words().get("reporting.open"));
        }
    }

    private String word(String code) {
        return word(edition, column, code);
    }

    /** What a code reads as, with its icon. */
    static String word(Edition edition, ColumnDefinition column, String code) {
        String word = edition.label(LabelKeys.word(column.key(), code));
        if (column.emphasis() instanceof EmphasisDefinition.Icons icons) {
            String icon = code.equals(icons.good())
                    ? "✔ "
                    : code.equals(icons.middle()) ? "▲ " : code.equals(icons.bad()) ? "✖ " : "";
            return icon + word;
        }
        return word;
    }
}
