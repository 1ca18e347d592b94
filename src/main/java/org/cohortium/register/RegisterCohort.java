package org.cohortium.register;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.cohortium.text.Language;

/**
 * The cohort of a register workbook.
 *
 * @param language BCP 47, the one the cohort is taught in
 * @param timeZone IANA
 */
public record RegisterCohort(long id, String code, String title, String host, String language, String timeZone) {
    /** What the workbook is written in: the cohort's language if we write in it, else English. */
    Language written() {
        return Language.preferredFrom(List.of(Locale.forLanguageTag(language)));
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
