package org.cohortium.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCharacterTest {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The worked example of the Global Release Identifier, which uses the standard. */
    @ParameterizedTest
    @CsvSource({"A12425GABC1234002,M", "A12425G-ABC1234002,M"})
    void agreesWithPublishedIdentifiers(String text, char check) {
        assertThat(CheckCharacter.of(text)).isEqualTo(check);
    }

    @Test
    void noticesEveryWrongCharacter() {
        String right = "KENDIG2026000123";
        for (int at = 0; at < right.length(); at++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != right.charAt(at)) {
                    String mistyped = right.substring(0, at) + wrong + right.substring(at + 1);
                    assertThat(CheckCharacter.of(mistyped)).as(mistyped).isNotEqualTo(CheckCharacter.of(right));
                }
            }
        }
    }

    @Test
    void takesNothingButDigitsCapitalsAndHyphens() {
        assertThatThrownBy(() -> CheckCharacter.of("ken")).isInstanceOf(IllegalArgumentException.class);
    }
}
