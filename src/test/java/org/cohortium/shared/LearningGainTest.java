package org.cohortium.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningGainTest {
    @ParameterizedTest
    @CsvSource({"0.4, 0.7, 0.5", "0.5, 0.4, -0.2", "0.5, 0.5, 0", "0, 1, 1", "1, 0.9, -0.1"})
    void whatWasGainedOfWhatWasMissingOrLostOfWhatWasThere(double before, double after, double gain) {
        assertThat(LearningGain.of(before, after)).isPresent();
        assertThat(LearningGain.of(before, after).getAsDouble()).isCloseTo(gain, offset(1e-12));
    }

    @Test
    void nothingCanBeSaidWhereNothingCouldChange() {
        assertThat(LearningGain.of(0, 0)).isEmpty();
        assertThat(LearningGain.of(1, 1)).isEmpty();
    }
}
