package org.cohortium.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohortium.spreadsheet.PackageParts.Relationship;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook (ECMA-376), read part by part as a stream. */
final class XlsxFile implements SpreadsheetFile {
    private final PackageParts parts;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final String workbook;
    private final SharedTexts texts;
    private final CellFormats formats;
    private boolean since1904;

    private XlsxFile(PackageParts parts, String workbook, Limits limits) {
        this.parts = parts;
        this.workbook = workbook;
        this.limits = limits;
        Map<String, Relationship> relationships = parts.relationships(workbook);
        refuseLinks(relationships);
        readWorkbook(relationships);
        String styles = parts.referred(workbook, "styles");
        this.formats = CellFormats.read(styles == null ? null : parts.stream(styles), since1904);
        String shared = parts.referred(workbook, "sharedStrings");
        this.texts = shared == null ? SharedTexts.none() : SharedTexts.read(parts.stream(shared), limits);
    }

    static XlsxFile open(Path file, Limits limits) {
        PackageParts parts = PackageParts.open(file, limits);
        try {
            return new XlsxFile(parts, workbookPart(parts), limits);
        } catch (RefusedFile e) {
            parts.close();
            throw e;
        }
    }

    private static String workbookPart(PackageParts parts) {
        if (parts.has("mimetype") && parts.has("content.xml")) {
            throw new RefusedFile("file.openDocument");
        }
        String workbook = parts.referred("", "officeDocument");
        if (workbook == null || !parts.has("[Content_Types].xml")) {
            throw new RefusedFile("file.notSpreadsheet", Map.of("format", "ZIP"));
        }
        refuseOtherContent(parts, workbook);
        return workbook;
    }

    private static void refuseOtherContent(PackageParts parts, String workbook) {
        String type = contentType(parts, workbook);
        if (type.contains("sheet.binary")) {
            throw new RefusedFile("file.binaryWorkbook");
        }
        if (type.contains("macroenabled") || parts.hasAny("xl/vbaProject") || parts.hasAny("xl/macrosheets/")) {
            throw new RefusedFile("file.macros");
        }
        if (!type.contains("spreadsheetml")) {
            String format =
                    type.contains("wordprocessing") ? "Word" : type.contains("presentation") ? "PowerPoint" : "none";
            throw new RefusedFile("file.notSpreadsheet", Map.of("format", format));
        }
    }

    private static String contentType(PackageParts parts, String workbook) {
        String byExtension = "";
        try (SafeXml xml = new SafeXml(parts.stream("[Content_Types].xml"))) {
            while (xml.next()) {
                if (xml.starts("Override") && xml.attribute("PartName", "").equalsIgnoreCase('/' + workbook)) {
                    return xml.attribute("ContentType", "").toLowerCase(Locale.ROOT);
                }
                if (xml.starts("Default") && workbook.endsWith('.' + xml.attribute("Extension", "?"))) {
                    byExtension = xml.attribute("ContentType", "").toLowerCase(Locale.ROOT);
                }
            }
        }
        return byExtension;
    }

    /** Values taken from other files are stale copies of what the sender sees; hyperlinks of cells are harmless. */
    private static void refuseLinks(Map<String, Relationship> relationships) {
        boolean linked = relationships.values().stream().anyMatch(r -> r.isA("externalLink") || r.isA("connections"));
        if (linked) {
            throw new RefusedFile("file.externalLinks");
        }
    }

    private void readWorkbook(Map<String, Relationship> relationships) {
        try (SafeXml xml = new SafeXml(parts.stream(workbook))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    addSheet(xml, relationships.get(xml.attribute("id", "")));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new RefusedFile("file.damaged");
        }
    }

    private void addSheet(SafeXml xml, @Nullable Relationship relationship) {
        if (relationship == null || !relationship.isA("worksheet") || !parts.has(relationship.target())) {
            return;
        }
        Visibility visibility = switch (xml.attribute("state", "visible")) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
        sheets.add(new Sheet(sheets.size(), xml.attribute("name", ""), visibility));
        sheetParts.add(relationship.target());
    }

    /** The bytes of a part the workbook refers to as a kind; null where there is none or it is larger than asked for. */
    byte @Nullable [] part(String kind, int atMost) {
        String part = parts.referred(workbook, kind);
        if (part == null || !parts.has(part) || parts.size(part) > atMost) {
            return null;
        }
        try (PartStream in = parts.stream(part)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw RefusedFile.damaged(e);
        }
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public SpreadsheetFormat format() {
        return SpreadsheetFormat.XLSX;
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public Rows rows(Sheet sheet) {
        SafeXml xml = new SafeXml(parts.stream(sheetParts.get(sheet.index())));
        return new XlsxRows(xml, new XlsxCells(texts, formats, limits.columns()));
    }

    @Override
    public @Nullable String property(String name) {
        String part = parts.referred("", "custom-properties");
        if (part == null || !parts.has(part)) {
            return null;
        }
        try (SafeXml xml = new SafeXml(parts.stream(part))) {
            while (xml.next()) {
                if (xml.starts("property") && xml.attribute("name", "").equals(name)) {
                    return DocumentProperties.read(xml);
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        parts.close();
    }
}
