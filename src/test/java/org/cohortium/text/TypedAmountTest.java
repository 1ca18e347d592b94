package org.cohortium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1250|1250",
                "-80|-80",
                "1250.5|1250.5",
                "1250,50|1250.50",
                "0,500|0.500",
                "1250.500|1250.500",
                "1 250|1250",
                "1 250 000,75|1250000.75",
                "1\u00a0250\u00a0000|1250000",
                "1\u202f250,5|1250.5",
                "1,250,000|1250000",
                "1.250.000,5|1250000.5",
                "1,250.75|1250.75",
                "1’250.75|1250.75",
                "١٢٥٠|1250",
                "١٬٢٥٠٫٧٥|1250.75",
                "9999999999999.99|9999999999999.99"
            })
    void readsWhatPeopleWrite(String text, BigDecimal amount) {
        assertThat(TypedAmount.read(text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "12,500",
                "12.500",
                "1,25,000",
                "1 25",
                "USD 5",
                "12.5.0",
                "1e5",
                "12345678901234",
                "1,250.000.5"
            })
    void guessesNothing(String text) {
        assertThat(TypedAmount.read(text)).isEmpty();
    }
}
