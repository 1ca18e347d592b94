package org.cohortium.funding;

import java.util.regex.Pattern;

/**
 * The form of an activity's identifier: the organisation's own, which is the code of a register of organisations and the
 * number in it, then a hyphen and what the organisation calls the activity. Source: IATI standard 2.03, iati-identifier and
 * organisation identifiers.
 */
final class IatiIdentifier {
    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9_]+-[^-]+-.*[\\p{L}\\p{N}].*");
    private static final Pattern FORBIDDEN = Pattern.compile("[/&|?\\s\\p{Z}\\p{C}]");

    private IatiIdentifier() {}

    /** Whether it holds a blank or another character that the standard forbids. */
    static boolean hasForbidden(String identifier) {
        return FORBIDDEN.matcher(identifier).find();
    }

    static boolean isOfForm(String identifier) {
        return identifier.length() <= LONGEST && FORM.matcher(identifier).matches();
    }
}
