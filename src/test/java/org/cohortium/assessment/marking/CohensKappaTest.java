package org.cohortium.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.cohortium.assessment.marking.CohensKappa.Pair;
import org.junit.jupiter.api.Test;

class CohensKappaTest {
    /** The usual textbook table of two readers of fifty proposals: 20 both yes, 15 both no, 5 and 10 apart. */
    @Test
    void isTheTextbooksForTwoCategories() {
        List<Pair> pairs = table(new int[][] {{20, 5}, {10, 15}});
        assertThat(CohensKappa.of(pairs).orElseThrow()).isEqualTo(0.4, within(1e-9));
    }

    /** Twenty works on three levels, by the definition: squared steps observed, and expected from rows and columns. */
    @Test
    void weighsLevelsFurtherApartMore() {
        List<Pair> pairs = table(new int[][] {{6, 1, 1}, {1, 5, 1}, {0, 1, 4}});
        double observed = 1 + 4 + 1 + 1 + 1;
        double expected = (8 * 7 * 1 + 8 * 6 * 4 + 7 * 7 * 1 + 7 * 6 * 1 + 5 * 7 * 4 + 5 * 7 * 1) / 20.0;
        assertThat(CohensKappa.of(pairs).orElseThrow()).isEqualTo(1 - observed / expected, within(1e-9));
    }

    @Test
    void isOneWhereAllAgree() {
        assertThat(CohensKappa.of(List.of(new Pair(0, 0), new Pair(2, 2))).orElseThrow())
                .isEqualTo(1);
    }

    @Test
    void isNotDefinedWithoutWorksOrWhereAllAreAlike() {
        assertThat(CohensKappa.of(List.of())).isEmpty();
        assertThat(CohensKappa.of(List.of(new Pair(1, 1), new Pair(1, 1)))).isEmpty();
    }

    private static List<Pair> table(int[][] counts) {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < counts.length; first++) {
            for (int second = 0; second < counts[first].length; second++) {
                for (int each = 0; each < counts[first][second]; each++) {
                    pairs.add(new Pair(first, second));
                }
            }
        }
        return pairs;
    }
}
