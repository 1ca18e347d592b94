package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Copies some rows of a sheet into a new .xlsx workbook in the sheet's own layout (titles, headings, column order,
 * widths, hidden columns, formats of cells), marks cells, comments on them, adds a column of reasons and a listing. Rows
 * go from the source to the target one by one. Formulas become their results; other sheets, links, macros and drawings
 * of the original do not come along.
 */
public final class MarkedCopy {
    private MarkedCopy() {}

    /**
     * Writes the workbook; the stream is left open.
     *
     * @throws RefusedFile if the source is no longer what it was when it was read first
     */
    public static void write(SpreadsheetFile source, Sheet sheet, MarkedCopyPlan plan, OutputStream out) {
        try {
            CopyStyles styles = CopyStyles.of(source);
            CopyShape shape = CopyShape.of(source, sheet, plan);
            PackageWriter target = new PackageWriter(out);
            String theme = theme(source);
            new PackageFrame(target, sheetName(sheet), listingName(sheet, plan), styles.since1904(), theme != null)
                    .write();
            if (theme != null) {
                target.part("xl/theme/theme1.xml", xml -> xml.append(theme));
            }
            target.part("docProps/custom.xml", xml -> xml.append(DocumentProperties.write(plan.properties())));
            target.part("xl/worksheets/sheet1.xml", xml -> {
                try (Rows rows = source.rows(sheet)) {
                    new CopySheet(xml, styles, shape, plan).write(rows);
                }
            });
            target.part("xl/comments1.xml", xml -> CopyComments.writeComments(xml, plan));
            target.part("xl/drawings/vmlDrawing1.vml", xml -> CopyComments.writeShapes(xml, plan));
            target.part("xl/worksheets/sheet2.xml", xml -> ListingSheet.write(xml, styles, plan.listing()));
            target.part("xl/styles.xml", xml -> xml.append(styles.toXml()));
            target.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the marked copy", e);
        }
    }

    /** The colours and fonts that an original's formats refer to. */
    private static @Nullable String theme(SpreadsheetFile source) {
        byte[] bytes = source instanceof XlsxFile workbook ? workbook.part("theme", DomXml.LARGEST) : null;
        return bytes == null ? null : DomXml.write(DomXml.parse(bytes));
    }

    private static String sheetName(Sheet sheet) {
        return sheet.name().isBlank() ? "Sheet1" : sheet.name();
    }

    /** Two sheets must not share a name, whatever the case. */
    private static String listingName(Sheet sheet, MarkedCopyPlan plan) {
        String name = plan.listing().sheetName();
        boolean same = name.toLowerCase(Locale.ROOT).equals(sheetName(sheet).toLowerCase(Locale.ROOT));
        return same ? name + " 2" : name;
    }
}
