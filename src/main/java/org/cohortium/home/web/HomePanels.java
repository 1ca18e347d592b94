package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.home.CohortHealth;
import org.cohortium.home.HostBehind;
import org.cohortium.web.Chart;

/** The panels below what needs the reader: health of cohorts, ministries behind, the chart. */
@RequestScoped
@Named
public class HomePanels {
    private static final int ROWS = 5;

    private final Teaching teaching;
    private final Behind behind;
    private final HomeCharts charts;
    private final ProgressInWords progress;

    @Inject
    HomePanels(Teaching teaching, Behind behind, HomeCharts charts, ProgressInWords progress) {
        this.teaching = teaching;
        this.behind = behind;
        this.charts = charts;
        this.progress = progress;
    }

    /** The first few cohorts that are not over. */
    public List<CohortHealth> getCohorts() {
        return teaching.cohorts().stream().limit(ROWS).toList();
    }

    public List<HostBehind> getHosts() {
        return behind.hosts().stream().limit(ROWS).toList();
    }

    public int getHostCount() {
        return behind.hosts().size();
    }

    /** Of when the figures are. */
    public String getFiguresAsOf() {
        return progress.asOf();
    }

    public Chart getAttendance() {
        return charts.attendance();
    }

    public Chart getCertified() {
        return charts.certified();
    }

    /** Whether any session was marked lately: without, there is nothing to draw. */
    public boolean isAttendanceKnown() {
        return !charts.attendance().series().isEmpty();
    }
}
