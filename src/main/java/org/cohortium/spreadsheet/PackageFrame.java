package org.cohortium.spreadsheet;

import java.io.IOException;

/**
 * The parts that hold a marked copy together.
 *
 * @param since1904 whether the dates of the source count from 1904
 * @param themed whether the theme of the source comes along
 */
record PackageFrame(PackageWriter target, String sheetName, String listingName, boolean since1904, boolean themed) {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    void write() throws IOException {
        target.part("[Content_Types].xml", xml -> xml.append(contentTypes()));
        target.part(
                "_rels/.rels",
                xml -> xml.append(relationships(
                        "officeDocument", "xl/workbook.xml", "custom-properties", "docProps/custom.xml")));
        target.part("xl/workbook.xml", xml -> xml.append(workbook()));
        target.part("xl/_rels/workbook.xml.rels", xml -> xml.append(relationships(workbookParts())));
        target.part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                xml -> xml.append(
                        relationships("vmlDrawing", "../drawings/vmlDrawing1.vml", "comments", "../comments1.xml")));
    }

    private String[] workbookParts() {
        String sheets = "worksheet worksheets/sheet1.xml worksheet worksheets/sheet2.xml styles styles.xml";
        return (themed ? sheets + " theme theme/theme1.xml" : sheets).split(" ");
    }

    private String contentTypes() {
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"vml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                + override("/xl/workbook.xml", SHEETS + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", SHEETS + "worksheet+xml")
                + override("/xl/worksheets/sheet2.xml", SHEETS + "worksheet+xml")
                + override("/xl/styles.xml", SHEETS + "styles+xml")
                + override("/xl/comments1.xml", SHEETS + "comments+xml")
                + override(
                        "/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
                + (themed ? override("/xl/theme/theme1.xml", THEME) : "")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    /** @param kindsAndTargets alternating */
    private static String relationships(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + kindsAndTargets[i])
                    .append("\" Target=\"" + kindsAndTargets[i + 1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private String workbook() {
        return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + (since1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>")
                + "<bookViews><workbookView/></bookViews><sheets>"
                + "<sheet name=\"" + XmlText.escape(sheetName) + "\" sheetId=\"1\" r:id=\"rId1\"/>"
                + "<sheet name=\"" + XmlText.escape(listingName) + "\" sheetId=\"2\" r:id=\"rId2\"/>"
                + "</sheets></workbook>";
    }
}
