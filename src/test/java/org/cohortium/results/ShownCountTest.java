package org.cohortium.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShownCountTest {
    @Test
    void masksOneToFourAndShowsATrueZero() {
        assertThat(ShownCount.of(0).value()).isZero();
        assertThat(ShownCount.of(1).isMasked()).isTrue();
        assertThat(ShownCount.of(4).isMasked()).isTrue();
        assertThat(ShownCount.of(5).value()).isEqualTo(5);
    }

    @Test
    void masksAPartWhoseRestWouldGiveAFewAway() {
        assertThat(ShownCount.part(28, 30).isMasked()).isTrue();
        assertThat(ShownCount.part(30, 30).value()).isEqualTo(30);
        assertThat(ShownCount.part(25, 30).value()).isEqualTo(25);
        assertThat(ShownCount.part(2, 30).isMasked()).isTrue();
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> ShownCount.of(-1)).hasMessageContaining("-1");
    }
}
