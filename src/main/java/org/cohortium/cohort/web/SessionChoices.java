package org.cohortium.cohort.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.cohort.ModuleRow;
import org.cohortium.cohort.ProposedSession;
import org.cohortium.cohort.Remark;
import org.cohortium.cohort.ScheduleFigures;
import org.cohortium.cohort.SessionMode;
import org.cohortium.cohort.SessionPlan;
import org.cohortium.cohort.SessionSeries;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the forms for sessions offer, and what they say. */
@RequestScoped
@Named
public class SessionChoices {
    private static final List<Integer> DISTANCES = List.of(7, 14, 1, 2, 28);

    private final ScheduleFigures schedule;
    private final ReaderLanguage language;
    private @Nullable List<ModuleRow> modules;

    @Inject
    SessionChoices(ScheduleFigures schedule, ReaderLanguage language) {
        this.schedule = schedule;
        this.language = language;
    }

    public List<ModuleRow> modules(String cohort) {
        if (modules == null) {
            modules = schedule.modules(cohort, language.getTag());
        }
        return modules;
    }

    /** What stands before the modules: for a series, each in its turn. */
    public List<String> first(boolean series) {
        return series ? List.of(SessionForm.IN_ORDER) : List.of();
    }

    public List<SessionMode> getModes() {
        return List.of(SessionMode.values());
    }

    /** Days from one session of a series to the next. */
    public List<Integer> getDistances() {
        return DISTANCES;
    }

    public int getMost() {
        return SessionSeries.MOST;
    }

    public int getShortest() {
        return SessionPlan.SHORTEST;
    }

    public int getLongest() {
        return SessionPlan.LONGEST;
    }

    /** "10:00–12:00". */
    public String time(ProposedSession session) {
        return language.words()
                .of(
                        "session.when",
                        "from",
                        language.formatting().time(session.startsAt().toLocalTime()),
                        "to",
                        language.formatting()
                                .time(session.startsAt()
                                        .plusMinutes(session.minutes())
                                        .toLocalTime()));
    }

    public String inWords(Remark remark) {
        return language.words().filled(remark.text(), remark.arguments());
    }
}
