package org.cohortium.certification.credential;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What verifiers anywhere ask for, as JSON or signed: keys, issuers and lists of status. For anybody. */
@ApplicationScoped
public class PublishedCredentials {
    private SigningKeys keys;
    private CredentialRecords records;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected PublishedCredentials() {}

    @Inject
    PublishedCredentials(SigningKeys keys, CredentialRecords records, Clock clock) {
        this.keys = keys;
        this.records = records;
        this.clock = clock;
    }

    /** The public halves of every key there ever was, as a JWK set. */
    public String keys() {
        List<Map<String, Object>> published =
                keys.all().stream().map(SigningKey::published).toList();
        return JSONObjectUtils.toJSONString(Map.of("keys", published));
    }

    /** The public half of one key, as a JWK. */
    public Optional<String> key(String id) {
        return keys.find(id).map(SigningKey::published).map(JSONObjectUtils::toJSONString);
    }

    /** The profile of a body that has issued certificates. */
    public Optional<String> issuer(String code) {
        return records.issuer(code).map(name -> JSONObjectUtils.toJSONString(Issuer.profile(code, name)));
    }

    /** A list of status as it is now, signed; empty if no credential has its place there. */
    public Optional<String> status(long list) {
        long from = list * StatusList.SIZE;
        long to = from + StatusList.SIZE;
        if (list < 0 || list > Integer.MAX_VALUE || !records.isTaken(from, to)) {
            return Optional.empty();
        }
        return Optional.of(Signing.sign(
                StatusList.members(
                        list, records.ended(from, to), clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                keys.atWork()));
    }
}
