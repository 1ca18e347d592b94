package org.cohortium.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohortium.person.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlikePolicyTest {
    @Test
    void aSharedAddressShowsByAnotherName() {
        Candidate brian = named("Brian Kamau", null);
        assertThat(AlikePolicy.goesByAnotherName(brian, "Amina Otieno", null)).isTrue();
        assertThat(AlikePolicy.goesByAnotherName(brian, "أمينة", "Amina Otieno"))
                .isTrue();
    }

    @Test
    void theSameNameInOtherLettersIsTheSame() {
        assertThat(AlikePolicy.goesByAnotherName(named("AMINA  OTIENO", null), "Amina Otieno", null))
                .isFalse();
        assertThat(AlikePolicy.goesByAnotherName(named("Amina Otieno", null), "أمينة أوتينو", "Amina Otieno"))
                .isFalse();
        assertThat(AlikePolicy.goesByAnotherName(named("أمينة أوتينو", "Amina Otieno"), "Amina Otieno", null))
                .isFalse();
    }

    private static Candidate named(String name, @Nullable String latin) {
        Nomination nomination = new Nomination(
                name,
                null,
                null,
                latin,
                "team@gov.example",
                Sex.UNKNOWN,
                null,
                "KEN-2026-01",
                null,
                new NominationDetails("", "", "", "", "", ""));
        return new Candidate(nomination, null, null);
    }
}
