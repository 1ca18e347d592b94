package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.notification.Encloses;
import org.cohortium.shared.Refusal;

/** A certificate as a file in a letter, made when the letter leaves: one that does not stand any more is not sent. */
@ApplicationScoped
class EnclosedCertificate implements Encloses {
    static final String WORD = "certificate";

    private final CertificateFigures certificates;
    private final PrintingCertificates printing;

    @Inject
    EnclosedCertificate(CertificateFigures certificates, PrintingCertificates printing) {
        this.certificates = certificates;
        this.printing = printing;
    }

    @Override
    public String word() {
        return WORD;
    }

    /** Without a file where the fonts lack the name's script: the letter says where the certificate is shown. */
    @Override
    public Enclosed enclose(String number) {
        CertificateView certificate = CertificateNumber.read(number)
                .flatMap(certificates::numbered)
                .orElseThrow(() -> new IllegalStateException("there is no certificate " + number));
        if (certificate.recorded() != CertificateState.VALID || certificate.erased()) {
            return new Enclosed(List.of(), Refusal.of("certificate.send.ended"));
        }
        return new Enclosed(
                PrintedName.of(certificate.claims()) != PrintedName.NOT
                        ? List.of(new Enclosure(
                                number + ".pdf",
                                "application/pdf",
                                printing.print(certificate, certificate.taughtIn())))
                        : List.of(),
                null);
    }
}
