package org.cohortium.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceLevelTest {
    @ParameterizedTest
    @CsvSource({"0, 0, GOOD", "85, 100, GOOD", "84, 100, LOW", "70, 100, LOW", "69, 100, POOR", "0, 7, POOR"})
    void isGoodFrom85AndLowFrom70OfAHundred(long attended, long expected, AttendanceLevel level) {
        assertThat(AttendanceLevel.of(attended, expected)).isEqualTo(level);
    }
}
