package org.cohortium.identity;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohortium.shared.Refusal;

/**
 * A password made for somebody, who signs in with it once and then has to choose their own. Easy to read out and to type:
 * no letter or digit that is taken for another; about 79 random bits.
 */
public final class OneTimePassword {
    /** What is said to whoever wants anything else before having changed it. */
    public static final Refusal CHANGE_FIRST = Refusal.of("account.password.once");

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** A new one. It is told once; only its hash is stored. */
    public static String make() {
        return Collections.nCopies(GROUPS, GROUP).stream()
                .map(OneTimePassword::signs)
                .collect(Collectors.joining("-"));
    }

    private static String signs(int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
    }
}
