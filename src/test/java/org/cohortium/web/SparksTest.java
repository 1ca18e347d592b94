package org.cohortium.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparksTest {
    private final Sparks sparks = new Sparks();

    @Test
    void drawsFromTheFirstValueToTheLast() {
        assertThat(sparks.points(List.of(0, 5, 10))).isEqualTo("0.0,32.0 50.0,19.0 100.0,6.0");
    }

    @Test
    void drawsEqualValuesAsAFlatLine() {
        assertThat(sparks.points(List.of(3, 3))).isEqualTo("0.0,19.0 100.0,19.0");
    }

    @Test
    void keepsBarsInsideTheirTrack() {
        assertThat(sparks.share(116, 100)).isEqualTo(100);
        assertThat(sparks.share(1, 3)).isEqualTo(33.3);
        assertThat(sparks.share(0, 0)).isZero();
    }
}
