package org.cohortium.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.cohortium.cohort.CohortDetails;
import org.cohortium.cohort.CohortRow;
import org.cohortium.text.Formats;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One cohort: its facts. Its roster and its sessions are told by the features they belong to. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class CohortPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CohortNow now;
    private final ReaderLanguage language;
    private String code = "";
    private @Nullable String tab;

    @Inject
    CohortPage(CohortNow now, ReaderLanguage language) {
        this.now = now;
        this.language = language;
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such cohort for the reader, before anything is written */
    public void open() {
        getRow();
    }

    public CohortRow getRow() {
        return now.row(code);
    }

    public CohortDetails getDetails() {
        return now.details(code);
    }

    /** "6 Oct – 8 Dec 2026", with the zone the days are in. */
    public String getDates() {
        return language.formatting().dates(getRow().startsOn(), getRow().endsOn());
    }

    /** Name of the zone that all days and times of the page are in. */
    public String getZone() {
        return language.formatting()
                .zone(zone(), getRow().startsOn().atStartOfDay(zone()).toInstant());
    }

    /** Day and time of the session to come; null if there is none. */
    public @Nullable String getNextSession() {
        Instant next = getDetails().nextSession();
        if (next == null) {
            return null;
        }
        ZonedDateTime at = next.atZone(zone());
        Formats formats = language.formatting();
        return language.words()
                .of(
                        "cohort.fact.next.when",
                        "day",
                        formats.weekday(at.toLocalDate()),
                        "time",
                        formats.time(at.toLocalTime()));
    }

    /** Null where nobody is assigned. */
    public @Nullable String getFacilitators() {
        return getDetails().facilitators().isEmpty()
                ? null
                : language.formatting().list(getDetails().facilitators());
    }

    /** Whether the sessions are looked at, not the roster. */
    public boolean isOfSessions() {
        return "sessions".equals(tab);
    }

    private ZoneId zone() {
        return ZoneId.of(getRow().zone());
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable String getTab() {
        return tab;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab;
    }
}
