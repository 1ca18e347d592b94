package org.cohortium.certification;

/**
 * One thing the certification rule looks at, in words.
 *
 * @param topic what it is about
 * @param verdict whether it is reached
 * @param text a sentence in the reader's language
 */
public record Reason(Topic topic, Verdict verdict, String text) {
    /** What a reason is about. */
    public enum Topic {
        ATTENDANCE,
        SCORE,
        DISTINCTION,
        ASSESSMENTS,
        MARKS,
        PROSPECT
    }

    /** Whether what the rule asks is reached. */
    public enum Verdict {
        MET,
        NOT_MET,
        /** Something is missing to say. */
        OPEN
    }
}
