package org.cohortium.intake;

/**
 * How the rows of an upload stand. The first four add up to all rows judged so far.
 *
 * @param newPersons rows that bring a person not known before
 * @param knownPersons rows that nominate a known person
 * @param alreadyKnown rows whose nomination already stood
 * @param rejected rows a rule said no to
 * @param applied rows whose nomination has been taken in from this upload
 * @param flagged rows with something to look at, whatever their verdict
 * @param mended rows somebody has corrected a cell of
 */
public record Counts(
        int newPersons, int knownPersons, int alreadyKnown, int rejected, int applied, int flagged, int mended) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** All rows judged so far. */
    public int rows() {
        return newPersons + knownPersons + alreadyKnown + rejected;
    }

    /** Rows that led, or if applied would lead, to a nomination. */
    public int accepted() {
        return newPersons + knownPersons;
    }

    /** Rows still to be taken in. */
    public int toApply() {
        return accepted() - applied;
    }

    /** Whether the whole list had been taken in before: applying it would change nothing. */
    public boolean bringsNothingNew() {
        return rows() > 0 && accepted() == 0 && alreadyKnown > 0;
    }
}
