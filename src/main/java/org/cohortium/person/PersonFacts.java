package org.cohortium.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.notification.Addressee;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who knows says of a person. Blank texts are taken as unknown.
 *
 * @param name as written, in the person's own script
 * @param latinName its Latin form, where the own script is another
 * @param seniority {@code JUNIOR}, {@code MID}, {@code SENIOR} or {@code EXECUTIVE}
 * @param country ISO 3166-1 alpha-3
 */
public record PersonFacts(
        String name,
        @Nullable String latinName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String jobTitle,
        @Nullable String seniority,
        Sex sex,
        @Nullable Integer birthYear,
        @Nullable String country) {
    /** The grades, lowest first. */
    public static final List<String> SENIORITIES = List.of("JUNIOR", "MID", "SENIOR", "EXECUTIVE");

    private static final int LONGEST = 300;
    private static final int OLDEST = 100;
    private static final int YOUNGEST = 15;

    public PersonFacts {
        name = name.strip();
        latinName = known(latinName);
        email = known(email);
        phone = known(phone);
        jobTitle = known(jobTitle);
        seniority = known(seniority);
        country = known(country);
    }

    /** The rule that says no, of those that need no look at what there is. */
    Optional<Refusal> refuses(LocalDate today) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of(Refusal.of("person.edit.nameMissing"));
        }
        if (email != null && !Addressee.isAddress(email)) {
            return Optional.of(new Refusal("person.edit.noEmail", Map.of("email", email)));
        }
        if (seniority != null && !SENIORITIES.contains(seniority)) {
            return Optional.of(new Refusal("person.edit.noSeniority", Map.of("value", seniority)));
        }
        int year = today.getYear();
        if (birthYear != null && (birthYear < year - OLDEST || birthYear > year - YOUNGEST)) {
            return Optional.of(new Refusal(
                    "person.edit.noBirthYear",
                    Map.of(
                            "year",
                            birthYear.toString(),
                            "from",
                            Integer.toString(year - OLDEST),
                            "to",
                            Integer.toString(year - YOUNGEST))));
        }
        return Optional.empty();
    }

    private static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
