package org.cohortium.certification.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohortium.certification.Checked;
import org.cohortium.certification.CheckingCertificates;
import org.cohortium.shared.PublicAddress;

/** The public check of a credential somebody hands in: for anybody. */
@ApplicationScoped
public class CheckingCredentials {
    /** What mail and copying add within: breaks, blanks, quotes, the marks of quoted lines. */
    private static final Pattern AROUND = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}>|\"'\\u201c\\u201d\\u2018\\u2019]");

    /** Wherever it stands in the text; its first two parts are JSON in base 64. */
    private static final Pattern FORM = Pattern.compile("eyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]*");

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
        Matcher found = FORM.matcher(AROUND.matcher(jwt).replaceAll(""));
        if (!found.find()) {
            return checking.noCredential();
        }
        String bare = found.group();
        return Signing.verify(bare, keys::find)
                .flatMap(said -> Optional.ofNullable(said.get("jti")))
                .map(String::valueOf)
                .filter(id -> id.startsWith(PublicAddress.of("/c/")))
                .map(id -> checking.signed(id.substring(id.lastIndexOf('/') + 1)))
                .orElseGet(checking::forged);
    }
}
