package org.cohortium.spreadsheet.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.cohortium.spreadsheet.archive.Archive;
import org.jspecify.annotations.Nullable;

/** One workbook on its way into its file, sheet by sheet. */
final class Writing {
    private final Skeleton skeleton;
    private final Archive archive;
    private final int rowsOfASheet;
    private final SharedTexts shared = new SharedTexts();
    private final SheetNames names = new SheetNames();
    private final TableParts tables = new TableParts();
    private final List<Runnable> drawings = new ArrayList<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();

    Writing(Skeleton skeleton, Archive archive, int rowsOfASheet) {
        this.skeleton = skeleton;
        this.archive = archive;
        this.rowsOfASheet = rowsOfASheet;
    }

    /** How many rows the tables of each sheet have. */
    Map<String, Long> write(Workbook workbook) throws IOException {
        List<String> reserved = names.reserve(workbook.sheets());
        for (int i = 0; i < reserved.size(); i++) {
            new SheetRun(this, workbook.sheets().get(i), reserved.get(i)).write();
        }
        drawings.forEach(Runnable::run);
        archive.part(Skeleton.SHARED_TEXTS, part -> shared.writeTo(new XmlBytes(part)));
        skeleton.copyTo(archive);
        archive.finish();
        return rows;
    }

    void drawLater(XSSFDrawing drawing, List<Chart> charts) {
        for (Chart chart : charts) {
            int number = drawings.size() + 1;
            drawings.add(() -> new ChartFrame(drawing, chart, skeleton.properties()).draw(tables, number));
        }
    }

    Formats formats() {
        return skeleton.formats();
    }

    TableParts tables() {
        return tables;
    }

    int rowsOfASheet() {
        return rowsOfASheet;
    }

    String nameOfContinuation(String name, int part) {
        return names.continuation(name, part);
    }

    OpenSheet open(String name, Sheet sheet, @Nullable Integer announced) {
        SheetFrame frame = skeleton.sheet(name, sheet.view(), Layout.widths(sheet));
        rows.put(name, 0L);
        try {
            return new OpenSheet(frame, archive.begin(frame.part()), shared, announced);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook", e);
        }
    }

    void count(String sheet, long more) {
        rows.merge(sheet, more, Long::sum);
    }
}
