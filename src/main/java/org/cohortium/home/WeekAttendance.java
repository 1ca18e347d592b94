package org.cohortium.home;

import java.time.LocalDate;

/**
 * Attendance of one cohort, or of the whole programme, in one week.
 *
 * @param cohort its code; empty for the whole programme
 * @param week its Monday
 * @param attendedMinutes of marked sessions, excused people left out
 * @param expectedMinutes of those sessions
 */
public record WeekAttendance(String cohort, LocalDate week, long attendedMinutes, long expectedMinutes) {}
