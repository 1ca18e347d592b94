package org.cohortium.spreadsheet.workbook;

import java.util.Objects;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.jspecify.annotations.Nullable;

/** The axes of a chart. Time goes the way one reads; the first of lying bars is the upmost. */
final class ChartAxes {
    private static final double GRID_POINTS = 0.5;

    private final XSSFChart made;
    private final Chart chart;
    private final boolean rightToLeft;
    private final boolean lying;

    ChartAxes(XSSFChart made, Chart chart, boolean rightToLeft) {
        this.made = made;
        this.chart = chart;
        this.rightToLeft = rightToLeft;
        this.lying = chart.form() == Chart.Form.BAR;
    }

    XDDFCategoryAxis categories() {
        XDDFCategoryAxis axis = made.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        dress(axis, chart.axis().categories(), lying || rightToLeft);
        return axis;
    }

    XDDFValueAxis values() {
        XDDFValueAxis axis = made.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        dress(axis, chart.axis().values(), lying && rightToLeft);
        axis.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (!hasNegatives()) {
            axis.setMinimum(0);
        }
        if (chart.axis().format() != null) {
            axis.setNumberFormat(chart.axis().format());
            made.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        }
        axis.getOrAddMajorGridProperties().setLineProperties(ChartSeries.line(Palette.RULE, GRID_POINTS));
        return axis;
    }

    private boolean hasNegatives() {
        return chart.series().stream()
                .flatMap(series -> series.points().values().stream())
                .filter(Objects::nonNull)
                .anyMatch(value -> value < 0);
    }

    private static void dress(XDDFChartAxis axis, @Nullable String title, boolean turned) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        if (title != null) {
            axis.setTitle(title);
        }
        if (turned) {
            axis.setOrientation(AxisOrientation.MAX_MIN);
        }
    }
}
