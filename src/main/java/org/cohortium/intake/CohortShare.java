package org.cohortium.intake;

/**
 * What a list brings to one cohort.
 *
 * @param title the curriculum's title in the reader's language
 * @param nominations good rows that lead to it
 * @param capacity seats of the cohort
 * @param seated seats taken
 * @param inLine people nominated, approved or waiting there before, this list's own left out once they are in
 */
public record CohortShare(String code, String title, int nominations, int capacity, int seated, int inLine) {
    public int freeSeats() {
        return Math.max(0, capacity - seated);
    }

    /** How many more people than free seats there will be. */
    public int over() {
        return Math.max(0, nominations + inLine - freeSeats());
    }
}
