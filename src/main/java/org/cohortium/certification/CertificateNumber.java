package org.cohortium.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cohortium.shared.CheckCharacter;
import org.cohortium.shared.TypedDigits;

/**
 * A certificate's number, {@code KEN-DIG-2026-000123-7}: the issuing body, the year, the body's own count in that year
 * without gaps, and a check character over all of it.
 *
 * @param body code of the issuing organisation
 * @param serial from 1
 */
public record CertificateNumber(String body, int year, int serial) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z0-9][A-Z0-9-]{1,39})-(\\d{4})-(\\d{6,9})-([A-Z0-9])");

    /** Meant as one: with O for 0, a digit lost, or without its check character. A code has no five digits in a row between hyphens. */
    private static final Pattern MEANT =
            Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}-[2O][\\dO]{3}-[\\dO]{5,9}(-[A-Z0-9])?");

    private static final Pattern COUNTED = Pattern.compile("-([\\dO]{4}-[\\dO]{5,9})(?=-[A-Z0-9]$|$)");

    public CertificateNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("certificates are counted from 1, not from " + serial);
        }
    }

    /** As it stands on the certificate. */
    public String text() {
        String counted = "%s-%04d-%06d".formatted(body, year, serial);
        return counted + "-" + CheckCharacter.of(counted);
    }

    /** Whether somebody meant a number, be it mistyped. */
    public static boolean looksLikeOne(String typed) {
        return MEANT.matcher(capitals(typed)).matches();
    }

    /** Reads a number as somebody typed it; empty where it is none, or mistyped. */
    static Optional<CertificateNumber> read(String typed) {
        var parts = WRITTEN.matcher(COUNTED.matcher(capitals(typed))
                .replaceAll(counted -> counted.group().replace('O', '0')));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var number = new CertificateNumber(
                parts.group(1), Integer.parseInt(parts.group(2)), Math.max(1, Integer.parseInt(parts.group(3))));
        return Optional.of(number).filter(read -> read.text().equals(parts.group()));
    }

    /** As it is written, whatever a program made of the hyphens and whatever was copied along. */
    private static String capitals(String typed) {
        return TypedDigits.plain(typed)
                .replaceAll("[\\p{Cf}\"'\u201c\u201d\u2018\u2019\u00ab\u00bb]", "")
                .strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}]+", "-")
                .replaceFirst("^(NO|NR|N)[.º°]?-(?=.*\\d{6})", "")
                .replaceFirst("[.,;-]+$", "");
    }

    @Override
    public String toString() {
        return text();
    }
}
