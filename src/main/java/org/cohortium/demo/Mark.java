package org.cohortium.demo;

/**
 * Whether somebody was there.
 *
 * @param minutes attended
 * @param corrected whether it stood as absent before
 */
record Mark(String kind, int minutes, boolean corrected) {
    boolean isExcused() {
        return kind.equals("EXCUSED");
    }
}
