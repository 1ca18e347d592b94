package org.cohortium.results.update;

import java.util.stream.Stream;

/** What is told of a result in a period, in words; each part may be empty. @param result its id */
public record Narrative(long result, String achievements, String challenges, String risks, String nextSteps) {
    public Narrative {
        achievements = achievements.strip();
        challenges = challenges.strip();
        risks = risks.strip();
        nextSteps = nextSteps.strip();
    }

    boolean isEmpty() {
        return parts().allMatch(String::isEmpty);
    }

    Stream<String> parts() {
        return Stream.of(achievements, challenges, risks, nextSteps);
    }
}
