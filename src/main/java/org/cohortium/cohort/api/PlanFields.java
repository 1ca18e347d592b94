package org.cohortium.cohort.api;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cohortium.api.BadInput;
import org.cohortium.api.Days;
import org.cohortium.api.TimeZones;
import org.cohortium.cohort.CohortPlan;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a plan. Each throws {@link BadInput} where the text is none of its kind. */
final class PlanFields {
    private PlanFields() {}

    static String country(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new BadInput("country", "api.noCountry", Map.of("value", text));
        }
        return code;
    }

    static String language(String text) {
        Locale locale = Locale.forLanguageTag(text.strip());
        if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equalsIgnoreCase(text.strip())) {
            throw new BadInput("language", "api.noLanguage", Map.of("value", text));
        }
        return locale.toLanguageTag();
    }

    /** The plan with what is asked for put in; the rest stays. */
    static CohortPlan changed(CohortPlan now, CohortPlansResource.Change asked) {
        return new CohortPlan(
                or(asked.curriculumVersion(), now.curriculumVersionId()),
                or(asked.host(), now.hostId()),
                asked.country() == null ? now.country() : country(asked.country()),
                asked.language() == null ? now.language() : language(asked.language()),
                asked.timeZone() == null ? now.zone() : TimeZones.parse("timeZone", asked.timeZone()),
                asked.startsOn() == null ? now.startsOn() : Days.parse("startsOn", asked.startsOn()),
                asked.endsOn() == null ? now.endsOn() : Days.parse("endsOn", asked.endsOn()),
                asked.capacity() == null ? now.capacity() : asked.capacity(),
                asked.facilitators() == null ? now.facilitators() : Set.copyOf(asked.facilitators()));
    }

    private static long or(@Nullable Long asked, long now) {
        return asked == null ? now : asked;
    }
}
