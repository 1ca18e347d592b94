package org.cohortium.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void matchesThePasswordItWasMadeOfAndNoOther() {
        var hash = PasswordHash.parse(PasswordHash.of("correct horse").text());
        assertThat(hash.matches("correct horse")).isTrue();
        assertThat(hash.matches("correct house")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void neverMakesTheSameTextTwice() {
        assertThat(PasswordHash.of("same").text())
                .isNotEqualTo(PasswordHash.of("same").text());
    }

    @Test
    void takesComposedAndDecomposedLettersForTheSame() {
        assertThat(PasswordHash.of("caf\u00e9").matches("cafe\u0301")).isTrue();
    }

    @Test
    void knowsWhenItsParametersAreOutdated() {
        var text = PasswordHash.of("any").text();
        assertThat(PasswordHash.parse(text).isOutdated()).isFalse();
        assertThat(PasswordHash.parse(text.replace("$210000$", "$1000$")).isOutdated())
                .isTrue();
    }

    @Test
    void refusesATextOfAnotherForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> PasswordHash.parse("plain"));
    }

    @Test
    void neverMatchesAnEndlessPassword() {
        var endless = "x".repeat(1_001);
        assertThat(PasswordHash.of(endless).matches(endless)).isFalse();
    }
}
