package org.cohortium.spreadsheet.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet looks and prints, apart from its cells. */
record Dress(Properties properties, View view, double[] widths) {
    private static final int UNITS_OF_A_CHARACTER = 256;

    void putOn(XSSFSheet sheet) {
        sheet.setRightToLeft(properties.rightToLeft());
        sheet.setDisplayGridlines(view.headerStays());
        if (view.tabColour() != null) {
            sheet.setTabColor(Palette.of(view.tabColour()));
        }
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(widths[column] * UNITS_OF_A_CHARACTER));
        }
        setPaper(sheet);
        sheet.getFooter().setLeft(properties.title().replace("&", "&&"));
        sheet.getFooter().setRight("&A  –  &P / &N");
    }

    private void setPaper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        XSSFPrintSetup paper = sheet.getPrintSetup();
        paper.setPaperSize(PaperSize.A4_PAPER);
        paper.setLandscape(view.landscape());
        paper.setFitWidth((short) 1);
        paper.setFitHeight((short) (view.onePage() ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
    }
}
