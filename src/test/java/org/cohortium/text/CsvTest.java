package org.cohortium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private final StringBuilder file = new StringBuilder();

    @Test
    void separatesQuotesAndLeavesNothingForNull() throws IOException {
        new Csv(file).line("a", "b,c", "say \"no\"", null, 7, LocalDate.of(2026, 11, 22), "two\nlines");
        assertThat(file).hasToString("\uFEFFa,\"b,c\",\"say \"\"no\"\"\",,7,2026-11-22,\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-2+3", "@SUM(A1)", "\t=1"})
    void keepsTextFromBecomingAFormula(String text) throws IOException {
        new Csv(file).line(text);
        assertThat(file.toString()).startsWith("\uFEFF'" + text.charAt(0));
    }

    @Test
    void leavesNegativeNumbersNumbers() throws IOException {
        new Csv(file).line(-2);
        assertThat(file).hasToString("\uFEFF-2\r\n");
    }
}
