package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws the works that a second person marks: in every ten that are marked, the share asked for, which of the ten by
 * chance. So a small cohort gets its share too, and no marker knows beforehand which work will be looked at again.
 */
final class Draw {
    private static final int BLOCK = 10;

    private Draw() {}

    /**
     * @param seed of the cohort and assessment, unknown to markers
     * @param place of the work among those marked, from 0
     * @param share from 0 to 1
     */
    static boolean takes(long seed, int place, BigDecimal share) {
        int block = place / BLOCK;
        int wanted = upTo(block + 1, share) - upTo(block, share);
        List<Integer> places = IntStream.range(0, BLOCK).boxed().collect(Collectors.toList());
        Collections.shuffle(places, new Random(seed + block));
        return places.subList(0, wanted).contains(place % BLOCK);
    }

    private static int upTo(int blocks, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf((long) blocks * BLOCK))
                .setScale(0, RoundingMode.CEILING)
                .intValue();
    }
}
