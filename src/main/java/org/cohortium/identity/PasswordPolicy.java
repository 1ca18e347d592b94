package org.cohortium.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.shared.Refusal;

/**
 * What a new password must be: long, and neither the username nor one that many people use. After NIST SP 800-63B, which
 * asks for length and a list, and for no rules on kinds of characters. Compared without regard to case, in NFKC form.
 */
final class PasswordPolicy {
    static final int SHORTEST = 12;

    /** As much as the sign-in page takes. */
    static final int LONGEST = 200;

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /** The rule that says no; empty if none does. Lengths are characters as a reader counts them, by code point. */
    static Optional<Refusal> refuses(String username, String password) {
        var known = normal(password);
        int length = known.codePointCount(0, known.length());
        if (length < SHORTEST) {
            return Optional.of(new Refusal("account.password.tooShort", Map.of("shortest", SHORTEST)));
        }
        if (password.length() > LONGEST) {
            return Optional.of(new Refusal("account.password.tooLong", Map.of("longest", LONGEST)));
        }
        if (known.equals(normal(username))) {
            return Optional.of(Refusal.of("account.password.username"));
        }
        if (COMMON.contains(known) || known.codePoints().distinct().count() < 4) {
            return Optional.of(Refusal.of("account.password.common"));
        }
        return Optional.empty();
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        try (var list = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordPolicy::normal)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
