package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.cohortium.certification.Checked.Finding;

/**
 * The public check: for anybody. A code shows what the certificate says; a number, which anybody could count up, only how
 * it stands. What is unknown answers alike, whatever it is.
 */
@ApplicationScoped
public class CheckingCertificates {
    private CertificateFigures certificates;
    private CheckThrottle throttle;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected CheckingCertificates() {}

    @Inject
    CheckingCertificates(CertificateFigures certificates, CheckThrottle throttle, Clock clock) {
        this.certificates = certificates;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * @param typed as it came with an address; what is no code is unknown
     * @param address of who asks
     */
    public Checked byCode(String typed, String address) {
        return CheckCode.read(typed)
                .map(code -> found(certificates.withCode(code), Finding.FOUND))
                .map(checked -> checked.finding() == Finding.UNKNOWN ? slowly(address, () -> checked) : checked)
                .orElseGet(() -> nothing(Finding.UNKNOWN));
    }

    /**
     * @param typed a number, as somebody typed it; may be empty
     * @param address of who asks
     */
    public Checked byNumber(String typed, String address) {
        if (!CertificateNumber.looksLikeOne(typed)) {
            return nothing(typed.isBlank() ? Finding.ASKS : Finding.UNKNOWN);
        }
        return CertificateNumber.read(typed)
                .map(number -> slowly(address, () -> found(certificates.numbered(number), Finding.NUMBERED)))
                .orElseGet(() -> nothing(Finding.MISTYPED));
    }

    /** By a credential of ours, whose signature is genuine. @param code of its certificate */
    public Checked signed(String code) {
        return CheckCode.read(code)
                .map(read -> found(certificates.withCode(read), Finding.SIGNED))
                .orElseGet(this::forged);
    }

    /** By something that is no credential at all. */
    public Checked noCredential() {
        return nothing(Finding.NO_CREDENTIAL);
    }

    /** By a credential that is none of ours. */
    public Checked forged() {
        return nothing(Finding.FORGED);
    }

    /** Whatever could be a guess is counted; the code of a certificate is none, whoever shares the address. */
    private Checked slowly(String address, Supplier<Checked> look) {
        if (throttle.turnsAway(address)) {
            return nothing(Finding.BUSY);
        }
        Checked checked = look.get();
        throttle.missed(address);
        return checked;
    }

    private Checked nothing(Finding finding) {
        return Checked.nothing(finding, clock.instant());
    }

    private Checked found(Optional<CertificateView> certificate, Finding as) {
        Instant now = clock.instant();
        return certificate
                .map(found -> new Checked(
                        found.erased() && as != Finding.NUMBERED ? Finding.ERASED : as,
                        now,
                        found.on(LocalDate.ofInstant(now, ZoneOffset.UTC)),
                        found))
                .orElseGet(() -> Checked.nothing(Finding.UNKNOWN, now));
    }
}
