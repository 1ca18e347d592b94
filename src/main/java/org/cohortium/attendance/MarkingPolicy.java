package org.cohortium.attendance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cohortium.cohort.Session;
import org.cohortium.enrolment.Enrolment;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule who can be marked in a session, and how. */
final class MarkingPolicy {
    private MarkingPolicy() {}

    /** Why the mark cannot be set by the signed-in person, or nothing. */
    static Optional<Refusal> refusal(
            Session session, @Nullable Enrolment enrolment, Marking marking, CurrentUser user) {
        Optional<Refusal> nobody = takingBack(session, enrolment, user);
        if (enrolment == null || nobody.isPresent()) {
            return nobody;
        }
        if (!applies(session.day(), enrolment.joinedOn(), enrolment.leftOn())) {
            return Optional.of(new Refusal(
                    "attendance.notThatDay", Map.of("person", enrolment.person().name(), "day", session.day())));
        }
        if (marking.minutes() != null && marking.minutes() > session.minutes()) {
            return Optional.of(new Refusal(
                    "attendance.tooManyMinutes",
                    Map.of(
                            "person", enrolment.person().name(),
                            "minutes", marking.minutes(),
                            "length", session.minutes())));
        }
        return Optional.empty();
    }

    /** Why a mark cannot be taken back by the signed-in person, or nothing. */
    static Optional<Refusal> takingBack(Session session, @Nullable Enrolment enrolment, CurrentUser user) {
        if (enrolment == null) {
            return Optional.of(new Refusal(
                    "attendance.notInCohort", Map.of("cohort", session.cohort().code())));
        }
        return user.hasStakeIn(enrolment.person().id())
                ? Optional.of(Refusal.of("attendance.ownPerson"))
                : Optional.empty();
    }

    /** A session applies to a person from the day they join to the day they leave, both included. */
    static boolean applies(LocalDate day, @Nullable LocalDate joined, @Nullable LocalDate left) {
        return joined != null && !day.isBefore(joined) && (left == null || !day.isAfter(left));
    }
}
