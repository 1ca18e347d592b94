package org.cohortium.reporting.workbook;

import java.time.ZoneOffset;
import java.util.Map;
import org.cohortium.reporting.ColumnDefinition;
import org.cohortium.reporting.ColumnType;
import org.cohortium.reporting.EmphasisDefinition;
import org.cohortium.reporting.LabelKeys;
import org.cohortium.reporting.TotalDefinition;
import org.cohortium.spreadsheet.workbook.Column;
import org.cohortium.spreadsheet.workbook.Emphasis;
import org.cohortium.spreadsheet.workbook.Kind;
import org.cohortium.spreadsheet.workbook.Total;
import org.cohortium.text.Language;

/** A column of an Excel table, as the definition and the query's first row have it. */
final class ColumnOf {
    /** Names of months in the workbook's language, whatever that of the reader's computer. */
    private static final Map<Language, String> MONTH =
            Map.of(Language.EN, "[$-809]mmm yyyy", Language.FR, "[$-40C]mmm yyyy", Language.AR, "[$-2C01]mmm yyyy");

    private final Edition edition;
    private final String table;
    private final FirstRow first;

    ColumnOf(Edition edition, String table, FirstRow first) {
        this.edition = edition;
        this.table = table;
        this.first = first;
    }

    Column column(ColumnDefinition column) {
        boolean month = column.type() == ColumnType.MONTH && column.format() == null;
        return new Column(
                edition.label(LabelKeys.column(table, column.key())),
                kind(column, first),
                month ? MONTH.get(edition.words().language()) : column.format(),
                column.width(),
                total(column),
                emphasis(column),
                column.repeating(),
                column.wrapped());
    }

    private Emphasis emphasis(ColumnDefinition column) {
        if (column.emphasis() instanceof EmphasisDefinition.Icons icons) {
            return Emphasis.words(
                    CellValues.word(edition, column, icons.good()),
                    CellValues.word(edition, column, icons.middle()),
                    CellValues.word(edition, column, icons.bad()));
        }
        return column.emphasis() == EmphasisDefinition.DATA_BAR ? Emphasis.DATA_BAR : Emphasis.NONE;
    }

    static Kind kind(ColumnDefinition column, FirstRow first) {
        return switch (column.type()) {
            case TEXT, WORD, COUNTRY, MEASURE, MARKS -> Kind.TEXT;
            case LINK -> Kind.LINK;
            case INTEGER -> Kind.INTEGER;
            case FIGURE -> Kind.FIGURE;
            case DECIMAL -> Kind.DECIMAL;
            case PERCENT -> Kind.PERCENT;
            case DATE, MONTH -> Kind.DATE;
            case INSTANT -> Kind.instant(ZoneOffset.UTC);
            case MONEY -> money(column, first);
        };
    }

    private static Kind money(ColumnDefinition column, FirstRow first) {
        String of = String.valueOf(column.of());
        String currency = column.currencyIsColumn() ? first.text(of) : of;
        return currency.isEmpty() ? Kind.DECIMAL : Kind.money(currency);
    }

    private Total total(ColumnDefinition column) {
        TotalDefinition total = column.total();
        if (total instanceof TotalDefinition.Fixed fixed) {
            boolean masked = Boolean.TRUE.equals(first.values().get(fixed.column() + ColumnDefinition.MASKED));
            return Total.fixed(
                    masked ? null : first.amount(fixed.column()), edition.label(LabelKeys.remark(table, column.key())));
        }
        if (total == TotalDefinition.SUM) {
            return Total.SUM;
        }
        return total == TotalDefinition.LABEL ? Total.label(edition.label(LabelKeys.TOTAL)) : Total.NONE;
    }
}
