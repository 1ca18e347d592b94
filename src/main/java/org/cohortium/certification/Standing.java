package org.cohortium.certification;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands against the certification rule.
 *
 * @param attendedMinutes minutes attended in held sessions that apply to the person, excused ones left out
 * @param expectedMinutes minutes of those sessions
 * @param unmarked held sessions that apply to the person and have no mark for them
 * @param score weighted score, ratio from 0 to 1; null where nothing that counts has been scored
 * @param missing assessments that count or must be passed and have no score
 * @param failedRequired assessments that must be passed and were not, by the best attempt
 */
public record Standing(
        long attendedMinutes,
        long expectedMinutes,
        int unmarked,
        @Nullable BigDecimal score,
        int missing,
        int failedRequired) {
    public Standing {
        if (attendedMinutes < 0 || expectedMinutes < attendedMinutes) {
            throw new IllegalArgumentException(
                    "attended minutes lie between 0 and the expected " + expectedMinutes + ", not " + attendedMinutes);
        }
    }

    /** The facts as the trail keeps them beside a step: what was known when it was taken. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "attendedMinutes",
                attendedMinutes,
                "expectedMinutes",
                expectedMinutes,
                "unmarked",
                unmarked,
                "missing",
                missing,
                "failedRequired",
                failedRequired));
        if (score != null) {
            facts.put("score", score);
        }
        return facts;
    }
}
