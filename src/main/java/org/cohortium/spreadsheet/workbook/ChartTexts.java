package org.cohortium.spreadsheet.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The language and the size of the titles of a chart. */
final class ChartTexts {
    /** In hundredths of a point. */
    private static final int TITLE = 1300;

    private static final int AXIS = 1000;

    private final XSSFChart made;
    private final String language;

    ChartTexts(XSSFChart made, String language) {
        this.made = made;
        this.language = language;
    }

    void set() {
        set(made.getCTChart().getTitle(), TITLE);
        CTPlotArea area = made.getCTChart().getPlotArea();
        if (area.getCatAxArray(0).isSetTitle()) {
            set(area.getCatAxArray(0).getTitle(), AXIS);
        }
        if (area.getValAxArray(0).isSetTitle()) {
            set(area.getValAxArray(0).getTitle(), AXIS);
        }
    }

    private void set(CTTitle title, int size) {
        for (CTRegularTextRun run : title.getTx().getRich().getPArray(0).getRArray()) {
            CTTextCharacterProperties looks = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            looks.setLang(language);
            looks.setSz(size);
            looks.setB(size == TITLE);
        }
    }
}
