package org.cohortium.reporting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cohortium.reporting.ReportsOnOffer;
import org.cohortium.reporting.Schedule;
import org.cohortium.reporting.ScheduleFigures;
import org.cohortium.reporting.ScheduleView;
import org.cohortium.reporting.SchedulingReports;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Setting, changing and ending the schedule of one report: first the fields, then what will come of them. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ScheduleForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MORNING = 6;
    private static final int HOURS = 24;
    private static final String PAGE = "/reporting/schedules?faces-redirect=true";

    private final SchedulingReports scheduling;
    private final ScheduleFigures figures;
    private final ReportsOnOffer offer;
    private final ScheduleWords words;
    private final Notices notices;
    private @Nullable String report;
    private Schedule.Every every = Schedule.Every.MONTH;
    private int day = 1;
    private int hour = MORNING;
    private boolean asking;

    @Inject
    ScheduleForm(
            SchedulingReports scheduling,
            ScheduleFigures figures,
            ReportsOnOffer offer,
            ScheduleWords words,
            Notices notices) {
        this.scheduling = scheduling;
        this.figures = figures;
        this.offer = offer;
        this.words = words;
        this.notices = notices;
    }

    /** Begins with how the report is scheduled so far. */
    public void open(ScheduleView row) {
        Schedule schedule = row.schedule();
        report = row.report();
        every = schedule == null ? Schedule.Every.MONTH : schedule.every();
        day = schedule == null ? 1 : schedule.day();
        hour = schedule == null ? MORNING : schedule.hour();
        asking = false;
    }

    /** Goes on from the fields to what will come of them. */
    public void ask() {
        asking = true;
    }

    /** Goes back to the fields. */
    public void back() {
        asking = false;
    }

    /** Sets it and reads the page anew; stays at the field where a rule says no. */
    public @Nullable String set() {
        Refusal refusal = scheduling.set(name(), every, getDay(), hour).orElse(null);
        if (refusal != null) {
            asking = false;
            notices.refused("setting:day", refusal);
            return null;
        }
        notices.forNextPage().done("reporting.schedule.done", "sentence", words.first(name(), first()));
        return PAGE;
    }

    /** Ends it and reads the page anew. */
    public String end() {
        if (scheduling.remove(name())) {
            notices.forNextPage().done("reporting.schedule.ended", "report", words.name(name()));
        } else {
            notices.forNextPage().refused(Refusal.of("reporting.schedule.gone"));
        }
        return PAGE;
    }

    /** What will happen, for how many, and when first. */
    public String getOutlook() {
        return words.outlook(every, offer.count(name()));
    }

    public String getFirst() {
        return words.first(name(), first());
    }

    private Schedule.Due first() {
        return figures.first(name(), every, getDay(), hour);
    }

    private String name() {
        return String.valueOf(report);
    }

    public List<Schedule.Every> getPeriods() {
        return List.of(Schedule.Every.values());
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public boolean isAsking() {
        return asking;
    }

    public @Nullable String getReport() {
        return report;
    }

    public Schedule.Every getEvery() {
        return every;
    }

    public void setEvery(Schedule.@Nullable Every every) {
        this.every = Objects.requireNonNullElse(every, Schedule.Every.MONTH);
    }

    public int getDay() {
        return day;
    }

    public void setDay(int day) {
        this.day = day;
    }

    public int getHour() {
        return hour;
    }

    public void setHour(int hour) {
        this.hour = hour;
    }
}
