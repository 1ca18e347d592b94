package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttemptTest {
    private final Attempt attempt = new Attempt("Amina", "10.0.0.1");

    @Test
    void isCountedForTheAccountWhateverItsCaseAndSpaces() {
        assertThat(attempt.limits()).isEqualTo(new Attempt(" amina ", "10.0.0.1").limits());
    }

    @Test
    void neverNamesTheAccountOrTheAddress() {
        assertThat(attempt.limits().keySet())
                .allSatisfy(subject -> assertThat(subject).doesNotContainIgnoringCase("amina", "10.0"));
    }

    @Test
    void sharesNothingWithAnotherAccountAtAnotherAddress() {
        var other = new Attempt("grace", "10.0.0.2").limits().keySet();
        assertThat(attempt.limits().keySet()).doesNotContainAnyElementsOf(other);
    }

    @Test
    void isClearedByASuccessOnlyForThisAccountFromThisAddress() {
        assertThat(attempt.limits()).containsEntry(attempt.own(), 5);
    }
}
