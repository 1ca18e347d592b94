package org.cohortium.certification.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement.
 *
 * @param body name of who recognises, in the language asked for
 * @param curriculum title, in that language
 * @param equivalent what of theirs certificates are equivalent to, in their words
 * @param reference of the agreement's paper; null for none
 * @param endsOn last day; null while there is none
 */
public record Recognition(
        long id,
        String bodyCode,
        String body,
        String curriculumCode,
        String curriculum,
        String equivalent,
        @Nullable String reference,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
