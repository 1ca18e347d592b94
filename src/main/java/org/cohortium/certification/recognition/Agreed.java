package org.cohortium.certification.recognition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agreement to be recorded. @param reference null or empty for none */
public record Agreed(
        String bodyCode,
        String curriculumCode,
        String equivalent,
        @Nullable String reference,
        LocalDate startsOn) {}
