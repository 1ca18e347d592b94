package org.cohortium.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user as read at one moment.
 *
 * @param language BCP 47 tag
 * @param languageChosen whether they chose it themselves; else it decides little
 * @param timeZone IANA name
 * @param theme {@code light}, {@code dark}, or null to follow the device
 * @param personId the policy-maker this user is, for participants
 * @param passwordOnce whether the password was given by somebody else, to be changed at the first sign-in
 */
record Account(
        long id,
        String username,
        String displayName,
        String language,
        boolean languageChosen,
        String timeZone,
        @Nullable String theme,
        @Nullable Long personId,
        boolean passwordOnce,
        List<Assignment> assignments) {
    Account {
        assignments = List.copyOf(assignments);
    }
}
