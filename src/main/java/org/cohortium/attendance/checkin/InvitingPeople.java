package org.cohortium.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortRow;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.LetterFigures;
import org.cohortium.notification.Outbox;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.jspecify.annotations.Nullable;

/** Inviting those with a seat in a cohort by mail, with their own code for checking in: for whoever looks after it. */
@ApplicationScoped
public class InvitingPeople {
    private static final String KIND = "cohort.invitation";

    private OpeningCheckIn codes;
    private CohortFigures cohorts;
    private AttendanceFigures sessions;
    private Outbox outbox;
    private LetterFigures letters;
    private Texts texts;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected InvitingPeople() {}

    @Inject
    InvitingPeople(
            OpeningCheckIn codes,
            CohortFigures cohorts,
            AttendanceFigures sessions,
            Outbox outbox,
            LetterFigures letters,
            Texts texts,
            Clock clock,
            Event<DomainEvent> events) {
        this.codes = codes;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.outbox = outbox;
        this.letters = letters;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * How inviting a cohort stands.
     *
     * @param seated people with a seat
     * @param invited those of them who were written to
     * @param toInvite those who were not, though an address is known
     * @param unreachable those of whom no e-mail address is known, by name
     */
    public record Standing(int seated, int invited, int toInvite, List<OwnCode> unreachable) {
        public Standing {
            unreachable = List.copyOf(unreachable);
        }
    }

    /** What an invitation says. */
    public record Preview(String subject, String body, Language language) {}

    /**
     * What came of it.
     *
     * @param written letters now on their way
     * @param refusal why none was written, or null
     */
    public record Invited(
            int written, Standing standing, @Nullable Refusal refusal) {}

    /** Whether letters leave at all. */
    public boolean isOpen() {
        return outbox.isOpen();
    }

    /**
     * How it stands.
     *
     * @throws NoSuchThing if there is no such cohort they look after
     * @throws org.cohortium.identity.NotAllowed if they look after none
     */
    @Transactional
    public Standing standing(String cohort) {
        return standing(codes.codes(cohort));
    }

    private Standing standing(List<OwnCode> seated) {
        Set<String> written =
                letters.written(KIND, seated.stream().map(InvitingPeople::about).toList());
        List<OwnCode> unreachable = seated.stream()
                .filter(each -> !Addressee.isAddress(each.email()))
                .toList();
        int toInvite = (int) seated.stream()
                .filter(each -> Addressee.isAddress(each.email()) && !written.contains(about(each)))
                .count();
        return new Standing(seated.size(), written.size(), toInvite, unreachable);
    }

    /** What the invitation says, with nobody's code. @throws NoSuchThing if there is no such cohort they look after */
    @Transactional
    public Preview preview(String cohort) {
        List<OwnCode> seated = codes.codes(cohort);
        Invitation invitation = invitation(cohort);
        String name = seated.isEmpty() ? "…" : seated.get(0).name();
        return new Preview(
                invitation.subject(),
                invitation.body(name, "····-····"),
                invitation.words().language());
    }

    /**
     * Writes to those who were not written to yet; or to everybody, as after a change of dates.
     *
     * @throws NoSuchThing if there is no such cohort they look after
     * @throws org.cohortium.identity.NotAllowed if they look after none
     */
    @Transactional
    public Invited invite(String cohort, boolean everybody) {
        List<OwnCode> seated = codes.codes(cohort);
        Invitation invitation = invitation(cohort);
        if (invitation.cohort().state().isOver()) {
            return new Invited(0, standing(seated), new Refusal("invitation.over", Map.of("cohort", cohort)));
        }
        int written = (int) seated.stream()
                .filter(each -> Addressee.isAddress(each.email()))
                .filter(each -> put(invitation, each, everybody))
                .count();
        if (written > 0) {
            events.fire(new PeopleInvited(cohort, written));
        }
        return new Invited(written, standing(seated), null);
    }

    private boolean put(Invitation invitation, OwnCode person, boolean again) {
        Letter letter = Letter.of(
                KIND,
                about(person),
                Addressee.person(person.personId(), String.valueOf(person.email())),
                invitation.words().language().tag(),
                invitation.subject(),
                invitation.body(person.name(), person.grouped()));
        return again ? outbox.putAgain(letter) : outbox.put(letter);
    }

    private Invitation invitation(String cohort) {
        Language language = cohorts.find(cohort, "en")
                .map(CohortRow::language)
                .flatMap(Language::of)
                .orElse(Language.EN);
        Optional<CohortRow> row = cohorts.find(cohort, language.tag());
        return new Invitation(
                row.orElseThrow(() -> new NoSuchThing("cohort", cohort)),
                sessions.sessions(cohort, language.tag()),
                texts.in(language),
                clock.instant());
    }

    private static String about(OwnCode person) {
        return Long.toString(person.enrolmentId());
    }

    private record PeopleInvited(String cohort, int written) implements DomainEvent {
        @Override
        public String action() {
            return "cohort.invited";
        }

        @Override
        public String subjectType() {
            return "cohort";
        }

        @Override
        public String subjectId() {
            return cohort;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("n", written);
        }
    }
}
