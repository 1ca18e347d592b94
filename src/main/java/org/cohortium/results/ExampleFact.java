package org.cohortium.results;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing known of somebody in a worked example, written {@code kind}, {@code kind:value}, {@code kind@month-day} or
 * {@code kind:value@month-day}; days are of 2026.
 *
 * @param kind a milestone (registered, left, started …), a mark (present, late, excused, absent, unmarked), a test (pre,
 *     post) or a trait (sex, age, disability, country, ldc)
 * @param value minutes of a mark ({@code 45/180} for a late one), share of points of a test, or the trait; empty for none
 */
public record ExampleFact(
        String kind, String value, @Nullable LocalDate day) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)(?::([\\w./]+))?(?:@(\\d\\d-\\d\\d))?");

    static ExampleFact parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a fact of a worked example: " + text);
        }
        return new ExampleFact(
                parts.group(1),
                parts.group(2) == null ? "" : parts.group(2),
                parts.group(3) == null ? null : LocalDate.parse("2026-" + parts.group(3)));
    }

    /** Minutes of the session a mark is about. */
    public int length() {
        return Integer.parseInt(value.substring(value.indexOf('/') + 1));
    }

    /** Minutes that a mark credits. */
    public int credited() {
        return switch (kind) {
            case "present" -> length();
            case "late" -> Integer.parseInt(value.substring(0, value.indexOf('/')));
            default -> 0;
        };
    }

    boolean isMark() {
        return switch (kind) {
            case "present", "late", "absent", "excused" -> true;
            default -> false;
        };
    }
}
