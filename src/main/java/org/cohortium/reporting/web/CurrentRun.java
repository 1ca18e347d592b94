package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.RecipientView;
import org.cohortium.reporting.RunFigures;
import org.cohortium.reporting.RunView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The run a request is about, read once, and again after something has changed. */
@RequestScoped
class CurrentRun {
    private final RunFigures figures;
    private final ReaderLanguage language;
    private @Nullable RunView run;
    private @Nullable List<RecipientView> recipients;

    @Inject
    CurrentRun(RunFigures figures, ReaderLanguage language) {
        this.figures = figures;
        this.language = language;
    }

    /** @throws NoSuchThing if there is no such run, or it is somebody else's */
    RunView of(@Nullable String id) {
        if (run == null) {
            run = figures.run(id(id));
        }
        return run;
    }

    List<RecipientView> recipients(@Nullable String id) {
        if (recipients == null) {
            recipients = figures.recipients(id(id), language.getTag());
        }
        return recipients;
    }

    void changed() {
        run = null;
        recipients = null;
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchThing("report run", String.valueOf(text));
        }
    }
}
