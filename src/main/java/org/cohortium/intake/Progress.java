package org.cohortium.intake;

/**
 * How far a running job has come.
 *
 * @param done rows judged, while READING; rows taken in, while APPLYING
 * @param total rows in all; 0 while that is not known
 */
public record Progress(int done, int total) {
    /** 0 to 100; 0 while the total is not known. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }
}
