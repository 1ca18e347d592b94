package org.cohortium.intake;

import org.cohortium.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What one good row says.
 *
 * @param name in the person's own script, as people write it: given names first, surname first in Chinese
 * @param surname null where the list has whole names
 * @param givenNames null where the list has whole names
 * @param latinName null where the name is in Latin letters itself or the list has no Latin form
 * @param email as written, tidied
 * @param birth null where the list does not say
 * @param cohort code of an open cohort
 * @param declaredDisability the nominator's yes or no; null where not said
 */
public record Nomination(
        String name,
        @Nullable String surname,
        @Nullable String givenNames,
        @Nullable String latinName,
        String email,
        Sex sex,
        @Nullable Birth birth,
        String cohort,
        @Nullable Boolean declaredDisability,
        NominationDetails details) {}
