package org.cohortium.assessment.marking;

import java.util.Map;
import java.util.Optional;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which marks an account gives for a work now, or why none.
 *
 * @param part null where there is a refusal
 * @param refusal null where there is a part
 */
record Turn(@Nullable Part part, @Nullable Refusal refusal) {
    /**
     * Whose turn it is. The first marker may give other marks until a second has given theirs; the second is somebody else;
     * who settles between the two is neither. Where somebody has begun, nobody else goes on unless they take the draft over.
     *
     * @param account of who asks
     */
    static Turn of(Submission work, long account) {
        return switch (work.state()) {
            case HANDED_IN -> begun(work, Part.FIRST, account);
            case SECOND_DUE ->
                work.isMarker(Part.FIRST, account) ? new Turn(Part.FIRST, null) : begun(work, Part.SECOND, account);
            case DISPUTED ->
                work.isMarker(Part.FIRST, account) || work.isMarker(Part.SECOND, account)
                        ? refused("marking.thirdNeeded", work.person())
                        : begun(work, Part.AGREED, account);
            case SETTLED ->
                work.given(Part.SECOND).isEmpty() && work.isMarker(Part.FIRST, account)
                        ? new Turn(Part.FIRST, null)
                        : refused("marking.settled", work.person());
        };
    }

    /** Whose draft the account could take over. */
    static Optional<Submission.Marking> toTakeOver(Submission work, long account) {
        if (work.state() == SubmissionState.SETTLED || work.isMarker(Part.FIRST, account)) {
            return Optional.empty();
        }
        Part part = work.state() == SubmissionState.HANDED_IN
                ? Part.FIRST
                : work.state() == SubmissionState.SECOND_DUE ? Part.SECOND : Part.AGREED;
        return work.marking(part)
                .filter(each -> each.isDraft() && each.marker() != account)
                .filter(each -> part != Part.AGREED || !work.isMarker(Part.SECOND, account));
    }

    private static Turn begun(Submission work, Part part, long account) {
        return work.marking(part)
                .filter(each -> each.marker() != account)
                .map(other -> new Turn(
                        null, new Refusal("marking.begun", Map.of("marker", other.name(), "person", work.person()))))
                .orElseGet(() -> new Turn(part, null));
    }

    private static Turn refused(String rule, String person) {
        return new Turn(null, new Refusal(rule, Map.of("person", person)));
    }
}
