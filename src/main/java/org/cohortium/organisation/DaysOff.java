package org.cohortium.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The days of some time on which countries and organisations do not work, read at once for many questions.
 *
 * @param countries by ISO 3166-1 alpha-3
 * @param organisations by id
 */
public record DaysOff(Map<String, Set<LocalDate>> countries, Map<Long, Set<LocalDate>> organisations) {
    private static final int FAR = 60;

    /**
     * The day itself, if the organisation works then, else the first after it on which it does.
     *
     * @param country ISO 3166-1 alpha-3
     * @throws IllegalStateException if it does not work for two months
     */
    public LocalDate next(String country, long organisation, LocalDate day) {
        Set<LocalDate> there = countries.getOrDefault(country, Set.of());
        Set<LocalDate> own = organisations.getOrDefault(organisation, Set.of());
        return day.datesUntil(day.plusDays(FAR))
                .filter(each -> !WorkingDays.isWeekend(country, each) && !there.contains(each) && !own.contains(each))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody works in " + country + " from " + day));
    }
}
