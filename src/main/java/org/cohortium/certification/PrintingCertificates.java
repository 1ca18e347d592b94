package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.print.SheetPrinter;
import org.cohortium.shared.PublicAddress;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Certificates as files to print: for whoever sees the certificate. */
@ApplicationScoped
public class PrintingCertificates {
    private CertificateFigures certificates;
    private SheetPrinter printer;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected PrintingCertificates() {}

    @Inject
    PrintingCertificates(CertificateFigures certificates, SheetPrinter printer) {
        this.certificates = certificates;
        this.printer = printer;
    }

    /** A file, or why there is none. */
    public record Printed(byte[] pdf, @Nullable Refusal refusal) {}

    /**
     * A certificate as PDF/A-2a and PDF/UA-1: what it says is what was said when it was issued.
     *
     * @param language null for the one it was taught in, or English where certificates are not written in that
     * @throws NoSuchThing if there is none of that number, or the signed-in person does not see whose it is
     */
    public Printed pdf(String number, @Nullable CertificateLanguage language) {
        CertificateView certificate = certificates.get(number);
        if (certificate.recorded() != CertificateState.VALID) {
            return new Printed(
                    new byte[0], new Refusal("certificate.notPrintedAnyMore", Map.of("state", certificate.recorded())));
        }
        if (certificate.erased()) {
            return new Printed(new byte[0], Refusal.of("certificate.erased"));
        }
        return PrintedName.of(certificate.claims()) != PrintedName.NOT
                ? new Printed(print(certificate, language == null ? certificate.taughtIn() : language), null)
                : new Printed(
                        new byte[0],
                        new Refusal(
                                "certificate.notPrintable",
                                Map.of("name", certificate.claims().name())));
    }

    byte[] print(CertificateView certificate, CertificateLanguage language) {
        CertificateSheet sheet = new CertificateSheet(
                certificate, CertificateWords.in(language), PublicAddress.of("/c/" + certificate.code()));
        return printer.print(sheet.imprint(), sheet.master(), sheet.page());
    }
}
