package org.cohortium.certification.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.cohortium.shared.PublicAddress;

/**
 * A list of status: a bit for each credential, set once its certificate was revoked or replaced. So many share a list that
 * who asks for it does not tell whose certificate they look at. Source: W3C, Bitstring Status List 1.0.
 */
final class StatusList {
    /** The fewest bits a list may have: 16 KB. */
    static final int SIZE = 131_072;

    static final String FOLDER = "/credential-status/";
    private static final String PURPOSE = "revocation";

    private StatusList() {}

    static String address(long list) {
        return PublicAddress.of(FOLDER + list);
    }

    /** What a credential says of its place. */
    static Map<String, Object> entry(long seat) {
        String address = address(seat / SIZE);
        return Map.of(
                "id",
                address + "#" + seat % SIZE,
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                PURPOSE,
                "statusListIndex",
                Long.toString(seat % SIZE),
                "statusListCredential",
                address);
    }

    /**
     * The list as a credential of its own.
     *
     * @param ended places of those that no longer stand, counted through all lists
     */
    static Map<String, Object> members(long list, Collection<Long> ended, Instant now) {
        Map<String, Object> credential = new LinkedHashMap<>();
        String address = address(list);
        credential.put("@context", List.of("https://www.w3.org/ns/credentials/v2"));
        credential.put("id", address);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", PublicAddress.of("/c/"));
        credential.put("validFrom", now.toString());
        credential.put(
                "credentialSubject",
                Map.of(
                        "id",
                        address + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        PURPOSE,
                        "encodedList",
                        encoded(ended)));
        credential.put("iss", PublicAddress.of("/c/"));
        credential.put("jti", address);
        credential.put("sub", address + "#list");
        credential.put("nbf", now.getEpochSecond());
        return credential;
    }

    /** Multibase, base64url without padding, of the gzipped bits; the first bit is the highest of the first byte. */
    private static String encoded(Collection<Long> ended) {
        BitSet reversed = new BitSet(SIZE);
        ended.forEach(seat -> {
            int at = (int) (seat % SIZE);
            reversed.set(at / Byte.SIZE * Byte.SIZE + Byte.SIZE - 1 - at % Byte.SIZE);
        });
        byte[] bits = Arrays.copyOf(reversed.toByteArray(), SIZE / Byte.SIZE);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bits);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
