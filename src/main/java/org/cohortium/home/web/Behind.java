package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.home.HealthFigures;
import org.cohortium.home.HostBehind;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Where work is behind, read once a page. */
@RequestScoped
class Behind {
    /** All ministries and agencies of a large programme. */
    private static final int HOSTS = 2_000;

    private final HealthFigures health;
    private final Progress progress;
    private final ReaderLanguage language;
    private @Nullable List<HostBehind> hosts;

    @Inject
    Behind(HealthFigures health, Progress progress, ReaderLanguage language) {
        this.health = health;
        this.progress = progress;
        this.language = language;
    }

    List<HostBehind> hosts() {
        if (hosts == null) {
            hosts = health.behind(progress.days().today(), language.getTag(), HOSTS);
        }
        return hosts;
    }
}
