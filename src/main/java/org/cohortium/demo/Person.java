package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person, one row.
 *
 * @param answers to the six questions of the Washington Group Short Set, 1 to 4, or 0 where not answered
 * @param declaredDisability a nominator's yes or no
 * @param knownFrom when the first list with the name came in
 * @param formerJob what the person did before a change of post; null for most
 */
record Person(
        int index,
        PersonName name,
        String email,
        Organisation organisation,
        Job job,
        String sex,
        @Nullable Integer birthYear,
        List<Integer> answers,
        @Nullable Boolean declaredDisability,
        String languages,
        @Nullable LocalDate consentOn,
        Instant knownFrom,
        String enteredBy,
        @Nullable Job formerJob,
        @Nullable Merge merge) {

    /** Found to be the record of somebody known already. */
    record Merge(long keptId, Instant at) {}

    long id() {
        return index + 1L;
    }

    /** The same person, written a second time from a list with a private address. */
    Person secondRecord(int atIndex, Instant known, @Nullable Merge found) {
        return new Person(
                atIndex,
                name,
                name.mailbox() + "@mail.example",
                organisation,
                job,
                sex,
                birthYear,
                answers,
                null,
                languages,
                null,
                known,
                enteredBy,
                null,
                found);
    }
}
