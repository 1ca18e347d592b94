package org.cohortium.cohort;

/**
 * A module of a cohort's curriculum version, as a choice shows it.
 *
 * @param position in the curriculum, from 1
 * @param mode how it is meant to be delivered
 * @param taught whether a session of the cohort is about it
 */
public record ModuleRow(long id, int position, String title, SessionMode mode, boolean taught) {}
