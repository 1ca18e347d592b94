package org.cohortium.notification;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter is for.
 *
 * @param address of their mailbox
 * @param personId policy-maker, or null
 * @param userId account, or null
 */
public record Addressee(
        String address, @Nullable Long personId, @Nullable Long userId) {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");

    /** @throws IllegalArgumentException if the address is none: see {@link #isAddress(String)} */
    public Addressee {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("\"" + address + "\" is no address");
        }
    }

    public static Addressee person(long id, String address) {
        return new Addressee(address, id, null);
    }

    public static Addressee user(long id, String address) {
        return new Addressee(address, null, id);
    }

    /** Whether a text has the form of one mailbox's address. */
    public static boolean isAddress(@Nullable String text) {
        return text != null && text.length() <= 254 && ADDRESS.matcher(text).matches();
    }
}
