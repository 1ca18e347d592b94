package org.cohortium.spreadsheet.workbook;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws the points of a chart: their cells, and the values until these are read. */
final class ChartSeries {
    private static final double LINE_POINTS = 2.25;

    private final Chart chart;
    private final TableParts tables;

    ChartSeries(Chart chart, TableParts tables) {
        this.chart = chart;
        this.tables = tables;
    }

    void plot(XSSFChart made, XDDFChartAxis categories, XDDFValueAxis values) {
        XDDFChartData data = data(made, categories, values);
        data.setVaryColors(false);
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                chart.categories().values().toArray(new String[0]), tables.range(chart.categories()));
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            XDDFChartData.Series drawn = data.addSeries(names, points(series));
            drawn.setTitle(series.name(), null);
            colour(drawn, Palette.SERIES.get(i % Palette.SERIES.size()));
        }
        made.plot(data);
        if (chart.form() == Chart.Form.BAR && chart.series().size() == 1) {
            sayValues(made);
        }
        if (chart.form() == Chart.Form.STACKED_COLUMN) {
            stack(made);
        }
    }

    /** Beside each bar, so that nobody has to measure it. */
    private static void sayValues(XSSFChart made) {
        CTDLbls labels = made.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** As an attribute: POI's small schema lacks the type of the value. */
    private static void stack(XSSFChart made) {
        CTBarChart bars = made.getCTChart().getPlotArea().getBarChartArray(0);
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private XDDFNumericalDataSource<Double> points(Chart.Series series) {
        return XDDFDataSourcesFactory.fromArray(
                series.points().values().toArray(new Double[0]), tables.range(series.points()));
    }

    private XDDFChartData data(XSSFChart made, XDDFChartAxis categories, XDDFValueAxis values) {
        if (chart.form() == Chart.Form.LINE) {
            XDDFLineChartData lines = (XDDFLineChartData) made.createData(ChartTypes.LINE, categories, values);
            lines.setGrouping(Grouping.STANDARD);
            return lines;
        }
        XDDFBarChartData bars = (XDDFBarChartData) made.createData(ChartTypes.BAR, categories, values);
        bars.setBarDirection(chart.form() == Chart.Form.BAR ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(60);
        if (chart.form() == Chart.Form.STACKED_COLUMN) {
            bars.setBarGrouping(BarGrouping.STACKED);
        }
        return bars;
    }

    private static void colour(XDDFChartData.Series drawn, String colour) {
        if (drawn instanceof XDDFLineChartData.Series curve) {
            curve.setSmooth(false);
            curve.setMarkerStyle(MarkerStyle.CIRCLE);
            curve.setLineProperties(line(colour, LINE_POINTS));
            mark(curve, colour);
        } else {
            drawn.setFillProperties(fill(colour));
        }
    }

    private static void mark(XDDFLineChartData.Series curve, String colour) {
        CTShapeProperties shape = curve.getCTLineSer().getMarker().addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Palette.bytes(colour));
    }

    static XDDFLineProperties line(String colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.bytes(colour)));
    }
}
