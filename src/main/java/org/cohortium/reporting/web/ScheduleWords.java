package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.cohortium.reporting.LastDue;
import org.cohortium.reporting.Schedule;
import org.cohortium.web.ReaderLanguage;

/** Schedules in the reader's words. Their clock is UTC, wherever the reader is. */
@RequestScoped
@Named
public class ScheduleWords {
    private final ReaderLanguage language;
    private final ReportWords reports;

    @Inject
    ScheduleWords(ReaderLanguage language, ReportWords reports) {
        this.language = language;
        this.reports = reports;
    }

    /** A report's name. */
    String name(String report) {
        return reports.name(report);
    }

    /** What a schedule brings about. @param recipients who would get a workbook today */
    String outlook(Schedule.Every every, int recipients) {
        return language.words().of("reporting.schedule.outlook", "every", every, "n", recipients);
    }

    /** When it is first made, and for which period. */
    String first(String report, Schedule.Due due) {
        return language.words()
                .of("reporting.schedule.first", "report", name(report), "at", at(due.at()), "period", period(due));
    }

    /** "On day 5 at 06:00 UTC, for the month before". */
    public String rule(Schedule schedule) {
        return language.words()
                .of(
                        "reporting.schedule.rule",
                        "every",
                        schedule.every(),
                        "day",
                        schedule.day(),
                        "time",
                        hour(schedule.hour()));
    }

    /** "5 Dec 2026 at 06:00 UTC". */
    public String at(Instant due) {
        var there = due.atZone(ZoneOffset.UTC);
        return language.words()
                .of(
                        "reporting.schedule.at",
                        "day",
                        there.toLocalDate(),
                        "time",
                        language.formatting().time(there.toLocalTime()));
    }

    /** "06:00". */
    public String hour(int hour) {
        return language.formatting().time(LocalTime.of(hour, 0));
    }

    public String period(Schedule.Due due) {
        return language.formatting().dates(due.from(), due.to());
    }

    /** What the link to the last due run says. */
    public String last(LastDue last) {
        return language.words().of("reporting.schedule.last.run", "to", last.to());
    }
}
