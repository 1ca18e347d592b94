package org.cohortium.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is planned for a cohort; all that happened to its people is worked out from it.
 *
 * @param index zero-based; the id is one more
 * @param seats who has one and who knows the place already
 * @param lessonDays the day of each lesson of the curriculum, ascending
 * @param facilitators at least one; the first proposes outcomes
 * @param flags {@code cancelled}: called off before its start; {@code unmarked}: the last session has no marks yet
 */
record CohortPlan(
        int index,
        String code,
        Curriculum curriculum,
        Organisation host,
        String language,
        List<LocalDate> lessonDays,
        Seats seats,
        List<Account> facilitators,
        Account coordinator,
        Set<String> flags) {

    /**
     * @param nominated people on the lists, at most 64
     * @param firstPerson index of the first person who comes to the programme with this cohort
     * @param returning how many of the nominated come from an earlier cohort instead
     * @param returningFirstPerson index of the first person of that cohort
     */
    record Seats(int capacity, int nominated, int firstPerson, int returning, int returningFirstPerson) {
        int newPeople() {
            return nominated - returning;
        }

        /** Index of the person on a place of the list. */
        int person(int slot) {
            return slot < returning ? returningFirstPerson + slot : firstPerson + slot - returning;
        }
    }

    static final int MOST_NOMINATED = 64;

    long id() {
        return index + 1L;
    }

    long enrolmentId(int slot) {
        return (long) index * MOST_NOMINATED + slot + 1;
    }

    /** Session ids have room for twenty sessions a cohort. */
    long sessionId(int lesson) {
        return index * 20L + lesson + 1;
    }

    Country country() {
        return host.countryOrFail();
    }

    LocalDate start() {
        return lessonDays.get(0);
    }

    LocalDate end() {
        return lessonDays.get(lessonDays.size() - 1);
    }

    boolean isCancelled() {
        return flags.contains("cancelled");
    }

    LocalDate cancelledOn() {
        return start().minusDays(12);
    }
}
