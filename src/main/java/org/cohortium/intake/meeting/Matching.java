package org.cohortium.intake.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.attendance.Expected;
import org.cohortium.intake.EmailReader;
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
        Map<String, Expected> byEmail = new HashMap<>();
        expected.forEach(one -> one.emails().forEach(email -> byEmail.put(email, one)));
        List<Fit> fits = new ArrayList<>();
        List<Attendee> open = new ArrayList<>();
        for (Attendee attendee : attendees) {
            List<Fit> found = certainly(attendee, byEmail, expected);
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

    private static List<Fit> certainly(Attendee attendee, Map<String, Expected> byEmail, List<Expected> expected) {
        Expected owner = attendee.email() == null ? null : byEmail.get(EmailReader.key(attendee.email()));
        if (owner != null && isTheirs(attendee, owner)) {
            return List.of(new Fit(attendee, owner, attendee.told() == null ? null : Because.AWAY_BETWEEN));
        }
        List<Fit> found = new ArrayList<>();
        if (owner != null) {
            found.add(new Fit(attendee, owner, Because.OTHER_NAME));
        }
        expected.stream()
                .filter(one -> one != owner && Names.agreeStrongly(attendee.names(), one.names()))
                .map(one -> new Fit(attendee, one, byName(attendee)))
                .forEach(found::add);
        return found;
    }

    private static boolean isTheirs(Attendee attendee, Expected owner) {
        return attendee.names().isEmpty()
                || Names.agree(attendee.names(), owner.names())
                || Names.areIncomparable(attendee.names(), owner.names())
                        && attendee.email() != null
                        && attendee.names().stream().anyMatch(name -> Names.standsIn(attendee.email(), name));
    }

    private static @Nullable Fit byOneWord(Attendee attendee, List<Expected> expected, List<Fit> before) {
        Set<Long> known = new HashSet<>();
        before.forEach(fit -> known.add(fit.expected().enrolmentId()));
        List<Expected> found = expected.stream()
                .filter(one -> !known.contains(one.enrolmentId()) && Names.agree(attendee.names(), one.names()))
                .toList();
        return found.size() == 1 ? new Fit(attendee, found.get(0), byName(attendee)) : null;
    }

    private static Because byName(Attendee attendee) {
        return attendee.email() == null ? Because.NO_ADDRESS : Because.OTHER_ADDRESS;
    }
}
