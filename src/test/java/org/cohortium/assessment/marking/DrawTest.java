package org.cohortium.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    @Test
    void takesTheShareOfEveryTen() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(taken(seed, 0, 10, "0.2")).isEqualTo(2);
            assertThat(taken(seed, 30, 40, "0.2")).isEqualTo(2);
            assertThat(taken(seed, 0, 20, "0.05")).isEqualTo(1);
            assertThat(taken(seed, 0, 40, "0.25")).isEqualTo(10);
        }
    }

    @Test
    void takesNoneOrAll() {
        assertThat(taken(7, 0, 25, "0")).isZero();
        assertThat(taken(7, 0, 25, "1")).isEqualTo(25);
    }

    @Test
    void takesOthersByAnotherChance() {
        long first = IntStream.range(0, 200)
                .filter(seed -> Draw.takes(seed, 0, new BigDecimal("0.2")))
                .count();
        assertThat(first).isBetween(20L, 60L);
    }

    private static long taken(long seed, int from, int to, String share) {
        return IntStream.range(from, to)
                .filter(place -> Draw.takes(seed, place, new BigDecimal(share)))
                .count();
    }
}
