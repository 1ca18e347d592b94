package org.cohortium.results.update;

import java.util.stream.Stream;

/** What is told of a result in a period, in words; each part may be empty. @param result its id */
public record Narrative(long result, String achievements, String challenges, String risks, String nextSteps) {
    public Narrative {
        achievements = tidy(achievements);
        challenges = tidy(challenges);
        risks = tidy(risks);
        nextSteps = tidy(nextSteps);
    }

    /** Without what cannot be seen, which no workbook can show. */
    static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF&&[^\n\r\t]]", "").strip();
    }

    boolean isEmpty() {
        return parts().allMatch(String::isEmpty);
    }

    Stream<String> parts() {
        return Stream.of(achievements, challenges, risks, nextSteps);
    }
}
