package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cohortium.shared.Refusal;

/** A binary workbook of Excel 97 to 2003 (MS-XLS), read record by record. */
final class XlsFile implements SpreadsheetFile {
    private static final Set<String> MACROS = Set.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "Macros");

    private final POIFSFileSystem container;
    private final XlsGlobals globals;
    private final Limits limits;

    private XlsFile(POIFSFileSystem container, XlsGlobals globals, Limits limits) {
        this.container = container;
        this.globals = globals;
        this.limits = limits;
    }

    static XlsFile open(Path file, Limits limits) {
        POIFSFileSystem container = container(file);
        try {
            refuseOtherContent(container.getRoot());
            XlsGlobals globals = guarded(() -> XlsGlobals.read(records(container)));
            if (globals.externalLinks) {
                throw new RefusedFile("file.externalLinks");
            }
            return new XlsFile(container, globals, limits);
        } catch (RefusedFile e) {
            close(container);
            throw e;
        }
    }

    private static POIFSFileSystem container(Path file) {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.damaged(e);
        }
    }

    private static void refuseOtherContent(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new RefusedFile("file.encrypted");
        }
        if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
            throw new RefusedFile("file.macros");
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw root.hasEntryCaseInsensitive("Book")
                    ? new RefusedFile("file.oldExcel")
                    : new RefusedFile("file.notSpreadsheet", Map.of("format", "OLE2"));
        }
    }

    private static RecordFactoryInputStream records(POIFSFileSystem container) throws IOException {
        InputStream stream = container
                .getRoot()
                .createDocumentInputStream(
                        container.getRoot().getEntryCaseInsensitive("Workbook").getName());
        return new RecordFactoryInputStream(stream, true);
    }

    /** A step of reading, of which POI throws whatever the broken bytes lead it to. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException;
    }

    static <T> T guarded(Step<T> step) {
        try {
            return step.take();
        } catch (RefusedFile e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new RefusedFile(Refusal.of("file.encrypted"), e);
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.damaged(e);
        }
    }

    boolean since1904() {
        return globals.since1904;
    }

    @Override
    public SpreadsheetFormat format() {
        return SpreadsheetFormat.XLS;
    }

    @Override
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (BoundSheetRecord bound : globals.sheets) {
            Visibility visibility = bound.isVeryHidden()
                    ? Visibility.VERY_HIDDEN
                    : bound.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
            sheets.add(new Sheet(sheets.size(), bound.getSheetname(), visibility));
        }
        return sheets;
    }

    /** Sheets follow the globals in the order of their positions, which need not be that of the tabs. */
    @Override
    public Rows rows(Sheet sheet) {
        List<BoundSheetRecord> stored = new ArrayList<>(globals.sheets);
        stored.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        int place = stored.indexOf(globals.sheets.get(sheet.index()));
        return guarded(() -> new XlsRows(records(container), place, globals, limits.columns()));
    }

    @Override
    public void close() {
        close(container);
    }

    private static void close(POIFSFileSystem container) {
        try {
            container.close();
        } catch (IOException e) {
            throw RefusedFile.damaged(e);
        }
    }
}
