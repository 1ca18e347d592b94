package org.cohortium.certification.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Recording agreements with recognising bodies, and their end: for administrators. */
@ApplicationScoped
public class KeepingRecognition {
    private Recognitions recognitions;
    private RecognitionFigures figures;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingRecognition() {}

    @Inject
    KeepingRecognition(
            Recognitions recognitions,
            RecognitionFigures figures,
            CurrentUser user,
            Clock clock,
            Event<DomainEvent> events) {
        this.recognitions = recognitions;
        this.figures = figures;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator */
    public void requireTheirs() {
        user.require(Role.ADMIN);
    }

    /**
     * Records an agreement.
     *
     * @return why not, or nothing
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public Optional<Refusal> record(Agreed agreed) {
        requireTheirs();
        Optional<Refusal> refusal = refusal(agreed);
        if (refusal.isEmpty()) {
            long id = recognitions.add(agreed, user.userId(), clock.instant());
            events.fire(new RecognitionEvent(
                    "recognition.recorded",
                    id,
                    Map.of("body", agreed.bodyCode(), "curriculum", agreed.curriculumCode())));
        }
        return refusal;
    }

    /**
     * Records the last day of an agreement.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is none of that number
     * @throws org.cohortium.identity.NotAllowed if the signed-in person is no administrator
     */
    @Transactional
    public Optional<Refusal> end(long id, LocalDate last) {
        requireTheirs();
        Recognition agreement = figures.find(id).orElseThrow(() -> new NoSuchThing("recognition agreement", id));
        if (agreement.endsOn() != null) {
            return Optional.of(new Refusal("recognition.ended", Map.of("day", agreement.endsOn())));
        }
        if (last.isBefore(agreement.startsOn())) {
            return Optional.of(new Refusal("recognition.endsBefore", Map.of("day", agreement.startsOn())));
        }
        recognitions.end(id, last);
        events.fire(new RecognitionEvent("recognition.ended", id, Map.of("last", last.toString())));
        return Optional.empty();
    }

    private Optional<Refusal> refusal(Agreed agreed) {
        if (figures.bodies("en").stream().noneMatch(each -> each.code().equals(agreed.bodyCode()))) {
            return Optional.of(new Refusal("recognition.noBody", Map.of("code", agreed.bodyCode())));
        }
        if (figures.curricula("en").stream().noneMatch(each -> each.code().equals(agreed.curriculumCode()))) {
            return Optional.of(new Refusal("recognition.noCurriculum", Map.of("code", agreed.curriculumCode())));
        }
        if (agreed.equivalent().isBlank()) {
            return Optional.of(Refusal.of("recognition.equivalentMissing"));
        }
        return recognitions.overlaps(agreed) ? Optional.of(Refusal.of("recognition.overlaps")) : Optional.empty();
    }

    private record RecognitionEvent(String action, long id, Map<String, Object> details) implements DomainEvent {
        @Override
        public String subjectType() {
            return "recognition agreement";
        }

        @Override
        public String subjectId() {
            return Long.toString(id);
        }
    }
}
