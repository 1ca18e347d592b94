package org.cohortium.intake.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohortium.attendance.Expected;
import org.cohortium.intake.matching.Because;
import org.cohortium.intake.matching.MatchingPeople;
import org.cohortium.intake.matching.Names;
import org.jspecify.annotations.Nullable;

/**
 * The rule who in a report is whom. By address first; sure only where the name goes with it. By name where no address
 * fits, and never sure. A single word is taken for a name only where it fits one person of whom nothing else is known.
 *
 * @param fits an attendee may fit several people, and a person several attendees
 * @param unmatched who fits nobody
 * @param organisers who fits nobody, but held the meeting
 */
record Matching(List<Fit> fits, List<Attendee> unmatched, List<Attendee> organisers) {
    Matching {
        fits = List.copyOf(fits);
        unmatched = List.copyOf(unmatched);
        organisers = List.copyOf(organisers);
    }

    static Matching of(List<Attendee> attendees, List<Expected> expected) {
        MatchingPeople<Expected> recognising = new MatchingPeople<>(expected, Expected::names, Expected::emails);
        List<Fit> fits = new ArrayList<>();
        List<Attendee> open = new ArrayList<>();
        for (Attendee attendee : attendees) {
            List<Fit> found = certainly(attendee, recognising);
            fits.addAll(found);
            if (found.isEmpty()) {
                open.add(attendee);
            }
        }
        List<Attendee> unmatched = new ArrayList<>();
        List<Attendee> organisers = new ArrayList<>();
        for (Attendee attendee : open) {
            Fit found = byOneWord(attendee, expected, fits);
            if (found != null) {
                fits.add(found);
            } else {
                (attendee.organiser() ? organisers : unmatched).add(attendee);
            }
        }
        return new Matching(fits, unmatched, organisers);
    }

    private static List<Fit> certainly(Attendee attendee, MatchingPeople<Expected> recognising) {
        return recognising.of(attendee.names(), attendee.email()).stream()
                .map(one -> new Fit(
                        attendee,
                        one.person(),
                        one.isSure() && attendee.told() != null ? Because.AWAY_BETWEEN : one.because()))
                .toList();
    }

    private static @Nullable Fit byOneWord(Attendee attendee, List<Expected> expected, List<Fit> before) {
        Set<Long> known = new HashSet<>();
        before.forEach(fit -> known.add(fit.expected().enrolmentId()));
        List<Expected> found = expected.stream()
                .filter(one -> !known.contains(one.enrolmentId()) && Names.agree(attendee.names(), one.names()))
                .toList();
        return found.size() == 1 ? new Fit(attendee, found.get(0), MatchingPeople.byName(attendee.email())) : null;
    }
}
