package org.cohortium.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cohortium.certification.Checked;
import org.cohortium.certification.CheckingCertificates;
import org.cohortium.shared.PublicAddress;

/** The public check of a credential somebody hands in: for anybody. */
@ApplicationScoped
public class CheckingCredentials {
    private SigningKeys keys;
    private CheckingCertificates checking;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected CheckingCredentials() {}

    @Inject
    CheckingCredentials(SigningKeys keys, CheckingCertificates checking) {
        this.keys = keys;
        this.checking = checking;
    }

    /**
     * Whether one of our keys signed it as it is; if so, how its certificate stands.
     *
     * @param jwt as it was pasted or uploaded
     */
    public Checked check(String jwt) {
        return Signing.verify(jwt.strip(), keys::find)
                .flatMap(said -> Optional.ofNullable(said.get("jti")))
                .map(String::valueOf)
                .filter(id -> id.startsWith(PublicAddress.of("/c/")))
                .map(id -> checking.signed(id.substring(id.lastIndexOf('/') + 1)))
                .orElseGet(checking::forged);
    }
}
