package org.cohortium.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.text.Zones;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The time zones somebody may live by, their own among them. */
@RequestScoped
@Named
public class ZoneChoices {
    private final ReaderLanguage language;
    private final CurrentUser user;
    private final Clock clock;
    private @Nullable List<ZoneId> all;

    @Inject
    ZoneChoices(ReaderLanguage language, CurrentUser user, Clock clock) {
        this.language = language;
        this.user = user;
        this.clock = clock;
    }

    public List<ZoneId> getAll() {
        if (all == null) {
            all = zones().all(user.zone());
        }
        return all;
    }

    /** All of them, and one that may be kept in another of its forms. @param kept IANA name */
    public List<ZoneId> including(String kept) {
        return zones().all(ZoneId.of(kept));
    }

    public String name(ZoneId zone) {
        return zones().name(zone);
    }

    private Zones zones() {
        return new Zones(language.words(), clock.instant());
    }
}
