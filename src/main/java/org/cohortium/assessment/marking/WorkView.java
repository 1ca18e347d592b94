package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A work as its reader may see it: nobody sees the first marks before they have given the second.
 *
 * @param title of the assessment, in the reader's language
 * @param daysLate 0 where it was in time
 * @param points settled, before the deduction; null until then
 * @param deducted what was taken off for being late; null until there are points
 * @param part whose marks the reader would give; null where they give none
 * @param refusal why they give none; null where they give some, or mark nothing at all
 * @param draftOf name of who began and whose draft the reader could take over; null where there is none
 */
public record WorkView(
        long id,
        long enrolmentId,
        String person,
        String cohort,
        long assessmentId,
        String title,
        int attempt,
        LocalDate handedInOn,
        @Nullable LocalDate extendedTo,
        @Nullable String extensionReason,
        int daysLate,
        SubmissionState state,
        @Nullable SecondBecause secondBecause,
        @Nullable BigDecimal points,
        @Nullable BigDecimal deducted,
        BigDecimal maxPoints,
        @Nullable BigDecimal passPoints,
        Rubric rubric,
        List<Given> markings,
        @Nullable Part part,
        @Nullable Refusal refusal,
        @Nullable String draftOf) {
    public WorkView {
        markings = List.copyOf(markings);
    }

    /**
     * Marks that the reader may see.
     *
     * @param mine whether the reader gave them
     * @param points their sum; null for a draft, which only its marker sees
     */
    public record Given(
            Part part,
            String marker,
            boolean mine,
            Marks marks,
            @Nullable BigDecimal points) {}

    /** What the reader has noted so far for the part that is theirs. */
    public Marks own() {
        return markings.stream()
                .filter(each -> each.part() == part)
                .map(Given::marks)
                .findFirst()
                .orElse(Marks.NONE);
    }

    /** Whether the reader's marks were given before: they can be changed, but not kept as a draft. */
    public boolean givenBefore() {
        return markings.stream().anyMatch(each -> each.part() == part && each.points() != null);
    }

    /** Marks given by others, or by the reader for another part. */
    public List<Given> others() {
        return markings.stream()
                .filter(each -> each.part() != part && each.points() != null)
                .toList();
    }
}
