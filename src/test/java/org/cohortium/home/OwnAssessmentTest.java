package org.cohortium.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cohortium.home.OwnAssessment.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAssessmentTest {
    @ParameterizedTest
    @CsvSource({
        "true,  true,  50, ,   TO_DO",
        "false, true,  50, ,   TO_DO",
        "true,  false, 50, ,   TO_DO",
        "false, false, ,   ,   NOT_NEEDED",
        "true,  true,  50, 50, DONE",
        "true,  true,  50, 49, NOT_PASSED",
        "false, true,  50, 49, BELOW",
        "false, true,  ,   1,  DONE",
    })
    void standsWhereItsScoreSays(
            boolean mustPass, boolean counts, @Nullable BigDecimal pass, @Nullable BigDecimal best, State state) {
        OwnAssessment assessment =
                new OwnAssessment(1, "Quiz", mustPass, counts, new BigDecimal(100), pass, best, null);
        assertThat(assessment.state()).isEqualTo(state);
    }
}
