package org.cohortium.intake;

import java.util.Optional;
import org.cohortium.person.PersonDetails;
import org.jspecify.annotations.Nullable;

/**
 * A good row with what the system made of it: ready to be taken in.
 *
 * @param organisationId the person's organisation, where its name was found among those known
 * @param countryIso3 the organisation's country, else the cohort's
 */
public record Candidate(
        Nomination nomination,
        @Nullable Long organisationId,
        @Nullable String countryIso3) {
    PersonDetails person() {
        NominationDetails details = nomination.details();
        return new PersonDetails(
                nomination.name(),
                nomination.surname(),
                nomination.givenNames(),
                nomination.latinName(),
                nomination.email(),
                filled(details.phone()),
                organisationId,
                organisationId == null ? declaredOrganisation() : null,
                filled(details.jobTitle()),
                nomination.sex(),
                Optional.ofNullable(nomination.birth()).map(Birth::year).orElse(null),
                countryIso3,
                nomination.declaredDisability());
    }

    /** The organisation as the list wrote it; null where it says nothing. */
    @Nullable
    String declaredOrganisation() {
        NominationDetails details = nomination.details();
        return filled(details.organisation().isEmpty() ? details.department() : details.organisation());
    }

    String emailKey() {
        return EmailReader.key(nomination.email());
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text;
    }
}
