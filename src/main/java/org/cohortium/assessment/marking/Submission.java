package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A work handed in, with what its marking stands on.
 *
 * @param person name of whose it is
 * @param attempt from 1
 * @param extendedTo a later last day for it; null for none
 * @param secondBecause null where one marker is enough, or nobody has marked
 * @param points settled, before the deduction for being late; null until then
 * @param passPoints null where the assessment has none
 * @param markings by part, drafts too
 */
record Submission(
        long id,
        long enrolmentId,
        long personId,
        String person,
        String cohort,
        long assessmentId,
        int attempt,
        LocalDate handedInOn,
        @Nullable LocalDate extendedTo,
        SubmissionState state,
        @Nullable SecondBecause secondBecause,
        @Nullable BigDecimal points,
        BigDecimal maxPoints,
        @Nullable BigDecimal passPoints,
        Map<Part, Marking> markings) {
    Submission {
        markings = markings.isEmpty() ? Map.of() : new EnumMap<>(markings);
    }

    /**
     * Marks of one person.
     *
     * @param marker number of their account
     * @param name of them
     * @param points their sum; null while it is a draft
     */
    record Marking(
            Part part,
            long marker,
            String name,
            Marks marks,
            @Nullable BigDecimal points) {
        boolean isDraft() {
            return points == null;
        }
    }

    Optional<Marking> marking(Part part) {
        return Optional.ofNullable(markings.get(part));
    }

    /** Points of a part; nothing while it is a draft. */
    Optional<BigDecimal> given(Part part) {
        return marking(part).map(Marking::points);
    }

    /** The marks behind settled points: of who settled, else of all who marked. */
    List<Marks> counted() {
        return marking(Part.AGREED)
                .filter(each -> !each.isDraft())
                .map(each -> List.of(each.marks()))
                .orElseGet(() -> Stream.of(Part.FIRST, Part.SECOND)
                        .flatMap(part -> marking(part).stream())
                        .filter(each -> !each.isDraft())
                        .map(Marking::marks)
                        .toList());
    }

    boolean isMarker(Part part, long account) {
        return marking(part).filter(each -> each.marker() == account).isPresent();
    }

    Submission with(SubmissionState next, @Nullable SecondBecause because, @Nullable BigDecimal settled) {
        return new Submission(
                id,
                enrolmentId,
                personId,
                person,
                cohort,
                assessmentId,
                attempt,
                handedInOn,
                extendedTo,
                next,
                because,
                settled,
                maxPoints,
                passPoints,
                markings);
    }
}
