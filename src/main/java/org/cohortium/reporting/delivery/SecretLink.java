package org.cohortium.reporting.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohortium.shared.Sha256;
import org.cohortium.shared.TypedCode;

/** What stands for a password in a link: 160 random bits. Only its SHA-256 is stored. */
record SecretLink(String text) {
    private static final int LENGTH = 32;
    private static final Pattern TEXT = Pattern.compile("[0-9a-z]{" + LENGTH + "}");

    static SecretLink draw() {
        return new SecretLink(TypedCode.draw(LENGTH).toLowerCase(Locale.ROOT));
    }

    /** Empty where it has not the form of one. */
    static Optional<SecretLink> read(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(new SecretLink(text)) : Optional.empty();
    }

    String path() {
        return "/d/" + text;
    }

    byte[] sha256() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "a secret link";
    }
}
