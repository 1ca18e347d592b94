package org.cohortium.intake;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads e-mail addresses: the part of RFC 5322 that real addresses use, letters of any script included. What is put
 * around an address by mail programs and by typing (mailto:, angle brackets, full stops, blanks beside the signs) is
 * taken away; a missing or doubled sign is never guessed.
 */
public final class EmailReader {
    private static final Pattern BRACKETED = Pattern.compile(".*<([^<>]*)>[\\s,;.]*");
    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([@.])\\s*");
    private static final Pattern LOCAL = Pattern.compile(
            "[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+" + "(\\.[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    private EmailReader() {}

    /**
     * @param email null where the text is no address
     * @param several whether the cell holds more than one
     */
    public record Reading(@Nullable String email, boolean several) {}

    public static Reading read(String cell) {
        String text = Normalizer.normalize(PlainText.tidy(cell), Normalizer.Form.NFKC);
        Matcher bracketed = BRACKETED.matcher(text);
        String bare = bracketed.matches() ? bracketed.group(1) : text;
        bare = bare.replaceFirst("^(?i:mailto\\s*:|e-?mail\\s*:)\\s*", "").replaceFirst("^[\\s'\"(<\\[]+", "");
        bare = bare.replaceFirst("[\\s,;.'\")>\\]]+$", "");
        if (bare.split("[\\s,;/]+").length > 1 && bare.indexOf('@') != bare.lastIndexOf('@')) {
            return new Reading(null, bare.matches("[^@]+@[^@]+[\\s,;/][^@]*@[^@]+"));
        }
        return new Reading(address(AROUND_SIGNS.matcher(bare).replaceAll("$1")), false);
    }

    private static @Nullable String address(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at != text.lastIndexOf('@') || text.length() > 254 || at > 64) {
            return null;
        }
        String local = text.substring(0, at);
        String domain = text.substring(at + 1);
        return LOCAL.matcher(local).matches() && isDomain(domain) ? text : null;
    }

    private static boolean isDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return DOMAIN.matcher(ascii).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What two spellings of one address have in common: case never matters in practice. */
    public static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
