package org.cohortium.spreadsheet.workbook;

import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Puts a chart over a sheet: its place, title and legend. */
final class ChartFrame {
    private final Chart chart;
    private final Properties properties;
    private final XSSFChart made;

    ChartFrame(XSSFDrawing drawing, Chart chart, Properties properties) {
        this.chart = chart;
        this.properties = properties;
        this.made = drawing.createChart(anchor(chart.place()));
    }

    private static XSSFClientAnchor anchor(Chart.Place at) {
        return new XSSFClientAnchor(
                0, 0, 0, 0, at.column(), at.row(), at.column() + at.width(), at.row() + at.height());
    }

    /** @param number among the charts of the workbook, from 1 on */
    void draw(TableParts tables, int number) {
        describe(number);
        made.setTitleText(chart.title());
        made.setTitleOverlay(false);
        made.displayBlanksAs(DisplayBlanks.GAP);
        made.getCTChartSpace().addNewRoundedCorners().setVal(false);
        if (chart.series().size() > 1) {
            made.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        ChartAxes axes = new ChartAxes(made, chart, properties.rightToLeft());
        new ChartSeries(chart, tables).plot(made, axes.categories(), axes.values());
        new ChartTexts(made, properties.language()).set();
    }

    private void describe(int number) {
        CTNonVisualDrawingProps shape = made.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        shape.setId(number + 1L);
        shape.setName("Chart " + number);
        shape.setDescr(chart.description());
    }
}
