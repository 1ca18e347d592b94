package org.cohortium.attendance.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.cohortium.attendance.Mark;
import org.cohortium.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7Q4 A3 L9,12 *",
                " k7q4  a3 l9 , 12 * ",
                "K7Q4 A3, L9,12*",
                "K7Q4 A٣ L٩،١٢ *",
                "K7Q4 A3L9,12*",
                "K7Q4 A3L9,12 %",
                "K7Q4 A3 L9,12 %"
            })
    void aLineIsReadAsItIsTyped(String typed) {
        char check = read("K7Q4 A3 L9,12 *").check();
        SignInLine line = read(typed.replace('%', check));
        assertThat(line.code()).isEqualTo("K7Q4");
        assertThat(line.rows()).isEqualTo(Map.of(3, Mark.ABSENT, 9, Mark.LATE, 12, Mark.LATE));
    }

    @Test
    void everybodyPresentIsTheCodeAlone() {
        assertThat(read("K7Q4 *").rows()).isEmpty();
    }

    @Test
    void rowsMayRunFromOneToAnother() {
        assertThat(read("K7Q4 A3-5 E7 *").rows())
                .isEqualTo(Map.of(3, Mark.ABSENT, 4, Mark.ABSENT, 5, Mark.ABSENT, 7, Mark.EXCUSED));
    }

    /** Each slip of one character in a line with its check character is noticed. */
    @Test
    void aSlipIsNoticed() {
        String line = "K7Q4 A3 L9,12 " + read("K7Q4 A3 L9,12 *").check();
        for (int at = 0; at < line.length(); at++) {
            if (Character.isDigit(line.charAt(at))) {
                String slipped = line.substring(0, at) + (line.charAt(at) == '1' ? '2' : '1') + line.substring(at + 1);
                assertThat(SignInLine.read(slipped).line()).as(slipped).isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | sheet.notALine",
                "K7Q4 A3 L9,12 | sheet.notALine",
                "K7Q4 B3 * | sheet.notALine",
                "K7Q4 A-3 * | sheet.noRows",
                "K7Q4 A5-3 * | sheet.noRows",
                "K7Q4 A99999 * | sheet.noRows",
                "K7Q4 A3 L3 * | sheet.twice",
                "K7Q4 A3 A1-4 * | sheet.twice"
            })
    void whatIsNoLineSaysWhy(String typed, String rule) {
        Refusal refusal = Objects.requireNonNull(SignInLine.read(typed).refusal());
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    private static SignInLine read(String typed) {
        return Objects.requireNonNull(SignInLine.read(typed).line());
    }
}
