package org.cohortium.cohort.web;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohortium.cohort.CohortPlanFigures;
import org.cohortium.cohort.FacilitatorRow;
import org.cohortium.organisation.OrganisationRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the form for a cohort's plan offers, each list read once in a request. */
@RequestScoped
@Named
public class CohortPlanChoices {
    private static final int SUGGESTIONS = 20;

    private static final int MOST_HOSTS = 500;

    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "pt", "ru", "sw", "zh");

    private final CohortPlanFigures figures;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<CohortPlanFigures.VersionRow> versions;
    private @Nullable List<OrganisationRow> hosts;
    private @Nullable List<String> countries;

    @Inject
    CohortPlanChoices(CohortPlanFigures figures, ReaderLanguage language, Clock clock) {
        this.figures = figures;
        this.language = language;
        this.clock = clock;
    }

    /** Published curriculum versions, and the one the plan has, which may be retired by now. */
    List<CohortPlanFigures.VersionRow> versions(@Nullable Long chosen) {
        if (versions == null) {
            versions = figures.versions(chosen, language.getTag());
        }
        return versions;
    }

    /** Organisations the reader plans cohorts for, and the one the plan has. */
    List<OrganisationRow> hosts(@Nullable Long chosen) {
        if (hosts == null) {
            hosts = figures.hosts(chosen, language.getTag(), MOST_HOSTS);
        }
        return hosts;
    }

    List<FacilitatorRow> facilitators(String typed) {
        return figures.facilitators(typed, language.getTag(), SUGGESTIONS);
    }

    /** By name, in the reader's order. */
    public List<String> getCountries() {
        if (countries == null) {
            Collator order = Collator.getInstance(language.getLocale());
            countries = figures.countries().stream()
                    .sorted(Comparator.comparing(code -> language.formatting().country(code), order::compare))
                    .toList();
        }
        return countries;
    }

    /** Languages of teaching; the one the plan has is among them. */
    public List<String> languages(String chosen) {
        return Stream.concat(LANGUAGES.stream(), Stream.of(chosen))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Time zones of a country; the one the plan has is among them. */
    public List<String> zones(String country, String chosen) {
        return Stream.concat(zonesOf(country).stream(), Stream.of(chosen))
                .filter(zone -> !zone.isEmpty())
                .distinct()
                .toList();
    }

    /** The first of a country's time zones. */
    Optional<String> firstZone(String country) {
        return zonesOf(country).stream().findFirst();
    }

    /** "East Africa Time, Nairobi". */
    public String zone(String id) {
        return language.words()
                .of(
                        "cohort.plan.zone.one",
                        "zone",
                        language.formatting().zone(ZoneId.of(id), clock.instant()),
                        "city",
                        id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private static List<String> zonesOf(String country) {
        return country.isEmpty()
                ? List.of()
                : TimeZone.getAvailableIDs(
                                SystemTimeZoneType.CANONICAL_LOCATION,
                                Region.getInstance(country).toString(),
                                null)
                        .stream()
                        .filter(ZoneId.getAvailableZoneIds()::contains)
                        .sorted()
                        .toList();
    }
}
