package org.cohortium.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a cohort as its roster shows them.
 *
 * @param organisation the person's organisation in the reader's language, or as a list declared it
 * @param organisationKnown false when it is only what a list declared
 * @param attendedMinutes minutes attended in held, marked sessions, excused ones left out
 * @param expectedMinutes minutes of those sessions
 * @param heldSessions sessions of the cohort held so far
 * @param markedSessions those of them in which the person has a mark
 * @param countedSessions those marked, excused ones left out
 * @param attendedSessions those in which the person was present or late
 * @param waitingPlace place in the waiting line from 1; null when not waiting
 * @param decision the latest certification decision, or null
 */
public record RosterRow(
        long enrolmentId,
        long personId,
        String name,
        @Nullable String latinName,
        @Nullable String email,
        @Nullable String organisation,
        boolean organisationKnown,
        @Nullable String jobTitle,
        EnrolmentState state,
        Instant stateSince,
        @Nullable String reason,
        int heldSessions,
        int markedSessions,
        int countedSessions,
        int attendedSessions,
        long attendedMinutes,
        long expectedMinutes,
        @Nullable Integer waitingPlace,
        @Nullable String decision,
        @Nullable String decisionState,
        int version) {
    /** Whether the organisation is only what a list declared, and somebody should say which it is. */
    public boolean isOrganisationUnknown() {
        return organisation != null && !organisationKnown;
    }
}
