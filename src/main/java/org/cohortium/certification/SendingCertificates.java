package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.notification.Addressee;
import org.cohortium.notification.Letter;
import org.cohortium.notification.LetterFigures;
import org.cohortium.notification.LetterTrace;
import org.cohortium.notification.Outbox;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.PublicAddress;
import org.cohortium.shared.Refusal;

/** Sending certificates to their holders by mail: for whoever issues them. */
@ApplicationScoped
public class SendingCertificates {
    private static final String KIND = "certificate.sent";

    private SendableCertificates certificates;
    private RequestingCertificates issuing;
    private EndingCertificates ending;
    private Outbox outbox;
    private LetterFigures letters;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected SendingCertificates() {}

    @Inject
    SendingCertificates(
            SendableCertificates certificates,
            RequestingCertificates issuing,
            EndingCertificates ending,
            Outbox outbox,
            LetterFigures letters,
            Event<DomainEvent> events) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.ending = ending;
        this.outbox = outbox;
        this.letters = letters;
        this.events = events;
    }

    /**
     * What came of it.
     *
     * @param written letters now on their way
     * @param before people who were written to before
     * @param withoutAddress people of whom no e-mail address is known
     */
    public record Sent(int written, int before, int withoutAddress) {}

    /** Whether letters leave at all. */
    public boolean isOpen() {
        return outbox.isOpen();
    }

    /** Valid certificates of a cohort that nobody has been written about, though an address is known. */
    public int waiting(String cohort) {
        return certificates.unsent(cohort, KIND);
    }

    /**
     * Sends each valid certificate of a cohort to its holder, unless it was sent before.
     *
     * @throws NoSuchThing if there is no such cohort in which the signed-in person issues certificates
     */
    @Transactional
    public Sent toAll(String cohort) {
        if (!issuing.mayIssueIn(cohort)) {
            throw new NoSuchThing("cohort", cohort);
        }
        List<SendableCertificate> all = certificates.ofCohort(cohort);
        List<SendableCertificate> reachable =
                all.stream().filter(each -> Addressee.isAddress(each.email())).toList();
        int written = (int) reachable.stream()
                .filter(each -> outbox.put(letter(each, String.valueOf(each.email()))))
                .count();
        if (written > 0) {
            events.fire(new Sending("certificates.sent", "cohort", cohort, Map.of("n", written)));
        }
        return new Sent(written, reachable.size() - written, all.size() - reachable.size());
    }

    /**
     * Sends one certificate, also when it was sent before.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is none of that number that the signed-in person might revoke
     */
    @Transactional
    public Optional<Refusal> again(String number) {
        SendableCertificate certificate = theirs(number);
        if (!certificate.valid()) {
            return Optional.of(Refusal.of("certificate.send.ended"));
        }
        String address = certificate.email();
        if (address == null || !Addressee.isAddress(address)) {
            return Optional.of(new Refusal(
                    "certificate.send.noAddress",
                    Map.of("name", certificate.claims().name())));
        }
        if (!outbox.putAgain(letter(certificate, address))) {
            return Optional.of(Refusal.of("certificate.send.onItsWay"));
        }
        events.fire(new Sending("certificate.sent", "certificate", number, Map.of()));
        return Optional.empty();
    }

    /**
     * How its latest letter stands; empty where none was written.
     *
     * @throws NoSuchThing if there is none of that number that the signed-in person might revoke
     */
    public Optional<LetterTrace> latest(String number) {
        theirs(number);
        return letters.latest(KIND, number);
    }

    private SendableCertificate theirs(String number) {
        return certificates
                .numbered(number)
                .filter(each -> ending.mayEnd(number))
                .orElseThrow(() -> new NoSuchThing("certificate", number));
    }

    private static Letter letter(SendableCertificate certificate, String address) {
        Claims claims = certificate.claims();
        CertificateLanguage language = CertificateLanguage.of(claims.language()).orElse(CertificateLanguage.EN);
        CertificateWords words = CertificateWords.in(language);
        String subject =
                words.of("letter.subject", "curriculum", claims.curriculum().in(language));
        String body = words.of(
                "letter.body",
                "name",
                claims.name(),
                "curriculum",
                claims.curriculum().in(language),
                "number",
                claims.number(),
                "address",
                PublicAddress.of("/c/" + certificate.code()),
                "issuer",
                claims.issuer().in(language));
        return Letter.of(
                        KIND,
                        claims.number(),
                        Addressee.person(certificate.personId(), address),
                        language.tag(),
                        subject,
                        body)
                .enclosing(EnclosedCertificate.WORD + ":" + claims.number());
    }

    private record Sending(String action, String subjectType, String subjectId, Map<String, Object> details)
            implements DomainEvent {}
}
