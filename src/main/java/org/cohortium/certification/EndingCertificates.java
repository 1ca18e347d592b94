package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Revoking certificates, and putting others in their place: with a corrected name, or renewed. For administrators, and for
 * coordinators of the body that issued them; never for the holder. What a certificate said stays; it is told that it does
 * not stand any more, and why.
 */
@ApplicationScoped
public class EndingCertificates {
    private IssuedCertificates certificates;
    private CertificateFigures figures;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected EndingCertificates() {}

    @Inject
    EndingCertificates(
            IssuedCertificates certificates,
            CertificateFigures figures,
            CurrentUser user,
            Clock clock,
            Event<DomainEvent> events) {
        this.certificates = certificates;
        this.figures = figures;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What came of it.
     *
     * @param number of the certificate in the other's place; null where there is none
     * @param refusal why nothing was changed, or null
     */
    public record Ended(@Nullable String number, @Nullable Refusal refusal) {}

    /** Whether the signed-in person ends certificates of the body that issued this one. */
    public boolean mayEnd(String number) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR)) && figures.isIssuedWithin(number, scope());
    }

    /** What was written for the staff when it was ended, and when another was issued; empty for who ends none. */
    public List<String> notes(String number) {
        return mayEnd(number) ? certificates.notes(number) : List.of();
    }

    /**
     * Revokes a certificate.
     *
     * @param why what the public is told: none that replaces
     * @param note for the staff, needed
     * @throws NoSuchThing if there is none of that number that they may revoke
     * @throws org.cohortium.identity.NotAllowed if they revoke nothing
     */
    @Transactional
    public Ended revoke(String number, EndingCategory why, String note) {
        if (why.replaces()) {
            throw new IllegalArgumentException(why + " replaces, and does not revoke");
        }
        IssuedCertificate certificate = locked(number);
        Optional<Refusal> refusal = EndingPolicy.refusal(certificate, note, user);
        if (refusal.isPresent()) {
            return new Ended(null, refusal.get());
        }
        certificates.end(certificate, CertificateState.REVOKED);
        certificates.explain(certificate, why, note.strip(), clock.instant(), null);
        events.fire(new CertificateEnded(number, why, note.strip(), null));
        return new Ended(null, null);
    }

    /**
     * Puts one with another name in its place; all else it says stays, the last day included.
     *
     * @param latinName blank for none
     * @param note what was wrong, for the staff; needed
     */
    @Transactional
    public Ended correct(String number, String name, String latinName, String note) {
        IssuedCertificate certificate = locked(number);
        Optional<Refusal> refusal = EndingPolicy.refusal(certificate, note, user)
                .or(() -> EndingPolicy.notToBeNamed(certificate.claims(), name.strip(), latinName.strip()));
        if (refusal.isPresent()) {
            return new Ended(null, refusal.get());
        }
        return replace(
                certificate,
                EndingCategory.CORRECTION,
                ClaimsJson.named(certificate.said(), name.strip(), latinName.strip()),
                certificate.claims().validUntil(),
                note.strip());
    }

    /**
     * Puts one in its place that is valid for some years more, within the time for it about the last day.
     *
     * @param note what shows that the holder still has what it certifies, for the staff; needed
     */
    @Transactional
    public Ended renew(String number, String note) {
        IssuedCertificate certificate = locked(number);
        LocalDate today = today(certificate);
        Optional<Refusal> refusal = EndingPolicy.refusal(certificate, note, user)
                .or(() -> EndingPolicy.notToBeRenewed(certificate.claims(), today));
        if (refusal.isPresent()) {
            return new Ended(null, refusal.get());
        }
        return replace(
                certificate,
                EndingCategory.RENEWAL,
                certificate.said(),
                EndingPolicy.renewedUntil(certificate.claims(), today),
                note.strip());
    }

    /**
     * Issues another one where a certificate was revoked by mistake, for the same outcome and with the same words. The
     * revoked one stays revoked, and its check leads to the other.
     *
     * @param note what went wrong, for the staff; needed
     */
    @Transactional
    public Ended issueAgain(String number, String note) {
        IssuedCertificate revoked = locked(number);
        Optional<Refusal> refusal = EndingPolicy.notAgain(revoked, note, user)
                .or(() -> certificates
                        .barredAgain(revoked)
                        .map(reason -> new Refusal("certificate.notAgain", Map.of("reason", reason))));
        if (refusal.isPresent()) {
            return new Ended(null, refusal.get());
        }
        CertificateNumber another =
                issue(revoked, revoked.said(), revoked.claims().validUntil());
        certificates.issuedAgain(revoked, note.strip(), clock.instant(), another);
        events.fire(new CertificateIssuedAgain(number, note.strip(), another.text()));
        return new Ended(another.text(), null);
    }

    private Ended replace(
            IssuedCertificate old, EndingCategory why, String said, @Nullable LocalDate until, String note) {
        certificates.end(old, CertificateState.SUPERSEDED);
        CertificateNumber number = issue(old, said, until);
        certificates.explain(old, why, note, clock.instant(), number.text());
        events.fire(new CertificateEnded(old.claims().number(), why, note, number.text()));
        return new Ended(number.text(), null);
    }

    /** Another one in the place of an old one, under the next number. */
    private CertificateNumber issue(IssuedCertificate old, String said, @Nullable LocalDate until) {
        LocalDate today = today(old);
        int serial = certificates.take(old.bodyId(), today.getYear(), 1);
        CertificateNumber number = new CertificateNumber(old.bodyCode(), today.getYear(), serial);
        certificates.add(List.of(new NewCertificate(old.outcomeId(), number, today, until, CheckCode.draw(), said)));
        return number;
    }

    private IssuedCertificate locked(String number) {
        return certificates.lock(number, scope()).orElseThrow(() -> new NoSuchThing("certificate", number));
    }

    private Scope scope() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR);
    }

    private LocalDate today(IssuedCertificate certificate) {
        return LocalDate.now(clock.withZone(certificate.zone()));
    }
}
