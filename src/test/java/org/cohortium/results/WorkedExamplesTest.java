package org.cohortium.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {
    private static final int ENOUGH = 3;

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsByHand(WorkedExample example) {
        Figure figure = example.worked();

        assertThat(figure.numerator()).isEqualByComparingTo(example.numerator());
        assertThat(figure.denominator())
                .usingComparator(WorkedExamplesTest::compare)
                .isEqualTo(example.denominator());
        assertThat(figure.value()).usingComparator(WorkedExamplesTest::compare).isEqualTo(example.value());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureHasExamplesAndOneOfNobody(Measure measure) {
        assertThat(WorkedExamples.of(measure)).hasSizeGreaterThanOrEqualTo(ENOUGH);
        if (measure.denominator() != null) {
            assertThat(WorkedExamples.of(measure)).anyMatch(example -> example.value() == null);
        }
    }

    static List<WorkedExample> examples() {
        return WorkedExamples.all();
    }

    static List<Measure> measures() {
        return Measures.all();
    }

    /** To four decimals; nothing is the same as nothing only. */
    private static int compare(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == right ? 0 : 1;
        }
        return left.setScale(4, RoundingMode.HALF_UP).compareTo(right.setScale(4, RoundingMode.HALF_UP));
    }
}
