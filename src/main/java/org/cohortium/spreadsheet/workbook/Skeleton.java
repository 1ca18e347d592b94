package org.cohortium.spreadsheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cohortium.spreadsheet.archive.Archive;

/** The workbook without its rows, as Apache POI composes it. */
final class Skeleton implements AutoCloseable {
    static final String SHARED_TEXTS = "xl/sharedStrings.xml";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Properties properties;
    private final Formats formats;

    Skeleton(Properties properties) {
        this.properties = properties;
        this.formats = new Formats(workbook, properties.rightToLeft());
        setProperties();
    }

    private void setProperties() {
        POIXMLProperties all = workbook.getProperties();
        all.getCoreProperties().setTitle(properties.title());
        all.getCoreProperties().setSubjectProperty(properties.subject());
        all.getCoreProperties().setCreator(properties.author());
        properties.custom().forEach(all.getCustomProperties()::addProperty);
        PackagePropertiesPart core = all.getCoreProperties().getUnderlyingProperties();
        core.setLanguageProperty(Optional.of(properties.language()));
        setTime(core, properties.made());
    }

    private static void setTime(PackagePropertiesPart core, Instant made) {
        core.setCreatedProperty(Optional.of(Date.from(made)));
        core.setModifiedProperty(Optional.of(Date.from(made)));
    }

    Formats formats() {
        return formats;
    }

    Properties properties() {
        return properties;
    }

    SheetFrame sheet(String name, View view, double[] widths) {
        return new SheetFrame(workbook.createSheet(name), new Dress(properties, view, widths));
    }

    /** Writes all parts that the archive has not yet. */
    void copyTo(Archive archive) throws IOException {
        ByteArrayOutputStream composed = new ByteArrayOutputStream();
        workbook.write(composed);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(composed.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (!archive.has(part.getName())) {
                    archive.part(part.getName(), parts::transferTo);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
