package org.cohortium.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.cohortium.certification.CertificateFigures;
import org.cohortium.certification.CertificateView;
import org.cohortium.identity.NoSuchThing;

/** Certificates as credentials: for whoever sees the certificate, the holder above all. */
@ApplicationScoped
public class GivingCredentials {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private CertificateFigures certificates;
    private CredentialRecords records;
    private SigningKeys keys;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected GivingCredentials() {}

    @Inject
    GivingCredentials(CertificateFigures certificates, CredentialRecords records, SigningKeys keys, Clock clock) {
        this.certificates = certificates;
        this.records = records;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The credential of a certificate: signed when it is first asked for, the same ever after.
     *
     * @return a compact JWS
     * @throws NoSuchThing if there is none of that number, its holder was erased, or the signed-in person does not see whose it is
     */
    @Transactional
    public String credential(String number) {
        CertificateView certificate = certificates.get(number);
        if (certificate.erased()) {
            throw new NoSuchThing("credential of certificate", number);
        }
        Holder holder = records.holder(number);
        return records.find(holder.certificateId()).orElseGet(() -> sign(certificate, holder));
    }

    private String sign(CertificateView certificate, Holder holder) {
        SigningKey key = keys.atWork();
        long seat = records.takeSeat();
        CredentialDocument document = new CredentialDocument(certificate, holder.email(), salt());
        String jwt = Signing.sign(document.members(StatusList.entry(seat)), key);
        records.add(holder.certificateId(), seat, key.id(), clock.instant().truncatedTo(ChronoUnit.SECONDS), jwt);
        return records.find(holder.certificateId()).orElseThrow();
    }

    private static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
