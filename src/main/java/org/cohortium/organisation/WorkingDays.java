package org.cohortium.organisation;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * On which days an organisation works: not on its country's weekend (Unicode CLDR's week data: Friday and Saturday in
 * Jordan), nor on a day of its country's list or its own.
 */
@ApplicationScoped
public class WorkingDays {
    private final HolidayLists lists;

    @Inject
    WorkingDays(HolidayLists lists) {
        this.lists = lists;
    }

    /**
     * The days off between two, both included, with what they are called.
     *
     * @param country ISO 3166-1 alpha-3
     */
    public Map<LocalDate, String> holidays(String country, long organisation, LocalDate from, LocalDate to) {
        Map<LocalDate, String> names = new HashMap<>();
        lists.met(country, organisation, from, to).forEach(day -> names.putIfAbsent(day.on(), day.name()));
        return names;
    }

    /** Whether a day is of the weekend there. @param country ISO 3166-1 alpha-3 */
    public static boolean isWeekend(String country, LocalDate day) {
        Calendar.WeekData week =
                Calendar.getWeekDataForRegion(Region.getInstance(country).toString());
        DayOfWeek weekday = day.getDayOfWeek();
        int number = weekday.getValue() % 7 + 1; // from Sunday
        return week.weekendOnset <= week.weekendCease
                ? number >= week.weekendOnset && number <= week.weekendCease
                : number >= week.weekendOnset || number <= week.weekendCease;
    }

    /** The days off of all countries and organisations between two days, both included. */
    public DaysOff between(LocalDate from, LocalDate to) {
        return lists.all(from, to);
    }
}
