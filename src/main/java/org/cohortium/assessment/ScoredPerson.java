package org.cohortium.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a seat in a cohort, with all by which a list from elsewhere may know them.
 *
 * @param addresses every e-mail address they are known by, in small letters, with blanks between; null for none
 */
public record ScoredPerson(
        long enrolmentId,
        long personId,
        String name,
        @Nullable String latinName,
        @Nullable String addresses) {
    public List<String> names() {
        return latinName == null ? List.of(name) : List.of(name, latinName);
    }

    public List<String> emails() {
        return addresses == null ? List.of() : List.of(addresses.split(" "));
    }
}
