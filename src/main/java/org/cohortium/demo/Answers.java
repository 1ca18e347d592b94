package org.cohortium.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Answers to the Washington Group Short Set: many people are not asked, some leave a question out. */
final class Answers {
    private static final List<Integer> NOT_ASKED = List.of(0, 0, 0, 0, 0, 0);
    private static final double[] SOME_DIFFICULTY = {0.16, 0.05, 0.06, 0.06, 0.015, 0.025};

    private Answers() {}

    static List<Integer> draw(Chance chance) {
        if (chance.happens(0.36)) {
            return NOT_ASKED;
        }
        return IntStream.range(0, 6)
                .mapToObj(domain -> chance.happens(0.01) ? 0 : answer(SOME_DIFFICULTY[domain], chance))
                .toList();
    }

    private static int answer(double someDifficulty, Chance chance) {
        double drawn = chance.share();
        if (drawn < someDifficulty * 0.015) {
            return 4;
        }
        if (drawn < someDifficulty * 0.14) {
            return 3;
        }
        return drawn < someDifficulty ? 2 : 1;
    }
}
