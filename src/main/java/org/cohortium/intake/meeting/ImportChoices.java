package org.cohortium.intake.meeting;

import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What whoever takes a report in has decided.
 *
 * @param confirmed lines to be confirmed that are right: {@code enrolment:row}, or {@code enrolment} for all of theirs
 * @param absentees whether those who are not in the report and have no mark yet were absent
 * @param overwrite whether the report goes over marks that were made otherwise
 * @param zone in which the report tells times it tells without a zone; null for the session's own
 */
public record ImportChoices(
        Set<String> confirmed,
        boolean absentees,
        boolean overwrite,
        @Nullable ZoneId zone) {
    public static final ImportChoices NONE = new ImportChoices(Set.of(), false, false, null);
    private static final Pattern KEY = Pattern.compile("\\d{1,18}(:\\d{1,9})?");

    public ImportChoices {
        confirmed = Set.copyOf(confirmed);
    }

    /**
     * @param keys with commas between
     * @throws IllegalArgumentException if one is neither a number nor two with a colon between
     */
    public static Set<String> keys(String keys) {
        return Stream.of(keys.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(ImportChoices::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("neither enrolment nor enrolment:row: " + key);
        }
        return key;
    }

    /** The same, of a report with times of a zone. @param told null for the session's own */
    public ImportChoices in(@Nullable ZoneId told) {
        return new ImportChoices(confirmed, absentees, overwrite, told);
    }

    ZoneId zoneOr(ZoneId session) {
        return zone == null ? session : zone;
    }

    boolean confirms(Fit fit) {
        String enrolment = Long.toString(fit.expected().enrolmentId());
        return confirmed.contains(enrolment)
                || confirmed.contains(enrolment + ":" + fit.attendee().row());
    }
}
