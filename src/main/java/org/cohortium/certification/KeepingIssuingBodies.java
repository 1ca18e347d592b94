package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.print.SheetText;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's certificates look and who signs them: for administrators, and for its coordinators. Counts for
 * certificates issued from then on; those issued before stay as they are.
 */
@ApplicationScoped
public class KeepingIssuingBodies {
    /** Letters of a name or an office at most. */
    public static final int LONGEST = 120;

    private Jdbi jdbi;
    private CurrentUser user;
    private PrintingCertificates printing;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingIssuingBodies() {}

    @Inject
    KeepingIssuingBodies(
            Jdbi jdbi, CurrentUser user, PrintingCertificates printing, Clock clock, Event<DomainEvent> events) {
        this.jdbi = jdbi;
        this.user = user;
        this.printing = printing;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The body as it is set up now; what nobody set is the first design without a signatory.
     *
     * @throws NoSuchThing if there is no such organisation, or not one of theirs
     * @throws org.cohortium.identity.NotAllowed if they look after none
     */
    public IssuingBody get(String code, CertificateLanguage language) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        return jdbi.withHandle(handle -> handle.createQuery("""
            select b.code, coalesce(b.translations -> :language ->> 'name', b.name) as name,
                   coalesce(i.design, 'BAND') as design, i.signatory, i.signatory_title
            from organisation b left join issuing_body i on i.organisation_id = b.id
            where b.code = :code and (:everything or b.id = any (:organisations))\
            """)
                .bind("code", code)
                .bind("language", language.tag())
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .map(ConstructorMapper.of(IssuingBody.class))
                .findOne()
                .orElseThrow(() -> new NoSuchThing("organisation", code)));
    }

    /**
     * Sets it up anew.
     *
     * @param signatory blank for nobody
     * @param title blank for none
     * @return why not, or nothing
     * @throws NoSuchThing as {@link #get}
     */
    @Transactional
    public Optional<Refusal> change(String code, CertificateDesign design, String signatory, String title) {
        get(code, CertificateLanguage.EN);
        String name = signatory.isBlank() ? null : signatory.strip();
        String office = title.isBlank() ? null : title.strip();
        if (name == null && office != null) {
            return Optional.of(new Refusal("issuing.titleWithoutName", Map.of("title", office)));
        }
        Optional<String> unprinted = Stream.of(signatory, title)
                .filter(text -> !SheetText.canWrite(text))
                .findFirst();
        if (unprinted.isPresent()) {
            return Optional.of(new Refusal(
                    "issuing.noGlyphs", Map.of("name", unprinted.get().strip())));
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into issuing_body (organisation_id, design, signatory, signatory_title, changed_at)
            select id, :design, :signatory, :title, :now from organisation where code = :code
            on conflict (organisation_id) do update set design = excluded.design, signatory = excluded.signatory,
                signatory_title = excluded.signatory_title, changed_at = excluded.changed_at\
            """)
                .bind("code", code)
                .bind("design", design)
                .bindByType("signatory", name, String.class)
                .bindByType("title", office, String.class)
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute());
        events.fire(new Changed(code, design, name, office));
        return Optional.empty();
    }

    /** A certificate of nobody, as the body's next ones would look: to be printed and looked at. */
    public byte[] sample(String code, CertificateDesign design, CertificateLanguage language) {
        IssuingBody body = get(code, language);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        CertificateWords words = CertificateWords.in(language);
        Titled sample = titled(words.of("sample"));
        Claims claims = new Claims(
                code + "-0000-000000-0",
                words.of("sample.name"),
                null,
                OutcomeDecision.PASS,
                sample,
                "SAMPLE",
                sample,
                1,
                BigDecimal.TEN,
                List.of("WORKSHOP"),
                today,
                today,
                language.tag(),
                List.of(new Claims.Competency("SAMPLE", sample, 1)),
                code,
                titled(body.name()),
                today,
                today.plusYears(Numbering.VALID_YEARS),
                design,
                body.signatory(),
                body.signatoryTitle());
        return printing.print(
                new CertificateView(
                        "0".repeat(CheckCode.LENGTH), claims, CertificateState.VALID, null, null, null, null),
                language);
    }

    private static Titled titled(String text) {
        return new Titled(text, Map.of());
    }

    private record Changed(
            String code,
            CertificateDesign design,
            @Nullable String signatory,
            @Nullable String title) implements DomainEvent {
        @Override
        public String action() {
            return "issuingBody.changed";
        }

        @Override
        public String subjectType() {
            return "organisation";
        }

        @Override
        public String subjectId() {
            return code;
        }

        @Override
        public Map<String, Object> details() {
            Map<String, Object> details = new HashMap<>(Map.of("design", design.name()));
            if (signatory != null) {
                details.put("signatory", signatory);
            }
            if (title != null) {
                details.put("title", title);
            }
            return details;
        }
    }
}
