package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.TracedFigure;
import org.cohortium.reporting.release.ExplainingFigures;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Where a figure of a release comes from. */
@RequestScoped
@Named
public class FigurePage {
    private static final int MOST = 100;

    private final ExplainingFigures explaining;
    private final ReleaseFigures releases;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private @Nullable String release;
    private @Nullable String number;
    private @Nullable ReleaseView of;
    private @Nullable TracedFigure figure;
    private @Nullable Map<Long, String> names;

    @Inject
    FigurePage(ExplainingFigures explaining, ReleaseFigures releases, CurrentUser user, ReaderLanguage language) {
        this.explaining = explaining;
        this.releases = releases;
        this.user = user;
        this.language = language;
    }

    public @Nullable String getRelease() {
        return release;
    }

    public void setRelease(@Nullable String release) {
        this.release = release;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    /** @throws NoSuchThing if there is no such release for the reader, or no such figure in it */
    public void open() {
        getFigure();
    }

    public ReleaseView getOf() {
        if (of == null) {
            of = releases.find(wanted(), language.getTag());
        }
        return of;
    }

    public TracedFigure getFigure() {
        if (figure == null) {
            String asked = number == null ? "" : number.strip();
            if (!asked.matches("[0-9]{1,6}")) {
                throw new NoSuchThing("figure", asked);
            }
            figure = explaining.explain(wanted(), Integer.parseInt(asked), language.getTag());
        }
        return figure;
    }

    /** The indicator it is of; empty for none. */
    public String getIndicator() {
        return explaining.indicator(getFigure(), language.getTag()).orElse("");
    }

    /** Whether the reader sees who is behind it and why something is withheld. */
    public boolean isInside() {
        return user.scope().everything();
    }

    /** The first of the people behind it. */
    public List<TracedFigure.Counted> getPeople() {
        List<TracedFigure.Counted> all = getFigure().counted();
        return all.subList(0, Math.min(MOST, all.size()));
    }

    public String name(TracedFigure.Counted person) {
        if (names == null) {
            names = explaining.names(
                    getPeople().stream().map(TracedFigure.Counted::person).toList());
        }
        return names.getOrDefault(person.person(), "");
    }

    private UUID wanted() {
        return ReleasePage.id(release);
    }
}
