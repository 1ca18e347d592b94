package org.cohortium.intake;

/** Which row of the file used an e-mail address first. */
@FunctionalInterface
public interface SeenEmails {
    /**
     * Notes the address for the row, unless an earlier row has it.
     *
     * @param key the address in lower case
     * @return the row that used it first, which is the given one where none did before
     */
    int firstRow(String key, int row);
}
