package org.cohortium.spreadsheet.workbook;

import java.net.URI;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cohortium.spreadsheet.References;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The links of a sheet. They are kept until its end, so there are only so many. */
final class Links {
    private static final int MOST = 2000;
    private static final int LONGEST = 2000;

    /** Addresses that need no quoting and start nothing on the reader's machine. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i)(https?://|mailto:)[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final XSSFSheet sheet;
    private int count;

    Links(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** @return false if there is no room for it or it leads to nothing a reader should follow */
    boolean add(int row, int column, String address) {
        if (count == MOST || address.length() > LONGEST || !isHarmless(address)) {
            return false;
        }
        count++;
        PackageRelationship leads =
                sheet.getPackagePart().addExternalRelationship(address, XSSFRelation.SHEET_HYPERLINKS.getRelation());
        CTWorksheet xml = sheet.getCTWorksheet();
        CTHyperlink link = (xml.isSetHyperlinks() ? xml.getHyperlinks() : xml.addNewHyperlinks()).addNewHyperlink();
        link.setRef(References.letters(column) + row);
        link.setId(leads.getId());
        return true;
    }

    private static boolean isHarmless(String address) {
        if (!HARMLESS.matcher(address).matches()) {
            return false;
        }
        try {
            return URI.create(address).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
