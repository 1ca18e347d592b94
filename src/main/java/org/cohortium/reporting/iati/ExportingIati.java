package org.cohortium.reporting.iati;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.DemoMode;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.reporting.release.ReleaseState;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A release as an IATI activity file, held against the standard's schema before anybody gets it. */
@ApplicationScoped
public class ExportingIati {
    private final ReleaseFigures releases;
    private final IatiFigures figures;
    private final IatiReporter reporter;

    @Inject
    ExportingIati(ReleaseFigures releases, IatiFigures figures, DemoMode demo) {
        this.releases = releases;
        this.figures = figures;
        this.reporter = IatiReporter.of(System.getenv(), demo.isOn());
    }

    /** The file, or why there is none. */
    public record Exported(
            String name,
            byte @Nullable [] content,
            @Nullable Refusal refusal) {}

    /** Whether this system knows under which name it publishes; without it there are no files. */
    public boolean isOffered() {
        return reporter.isKnown();
    }

    /** @throws NoSuchThing if there is no such release for the reader, or it is not out */
    public Exported export(UUID id, String language) {
        return of(releases.find(id, language));
    }

    /** The same of one that somebody has found. @throws NoSuchThing if it is not out */
    public Exported of(ReleaseView release) {
        UUID id = release.id();
        if (release.state() != ReleaseState.RELEASED) {
            throw new NoSuchThing("release", id);
        }
        String name = release.grant() + "_release-" + release.number() + "_iati.xml";
        if (!reporter.isKnown()) {
            return new Exported(name, null, Refusal.of("release.iati.noReporter"));
        }
        Optional<IatiActivity> activity = figures.activity(id);
        if (activity.isEmpty()) {
            return new Exported(name, null, new Refusal("release.iati.noIdentifier", Map.of("grant", release.grant())));
        }
        byte[] content = IatiDocument.of(activity.get(), reporter);
        Optional<String> problem = IatiSchema.problem(content);
        return problem.isEmpty()
                ? new Exported(name, content, null)
                : new Exported(
                        name,
                        null,
                        new Refusal(
                                "release.iati.invalid", Map.of("grant", release.grant(), "problem", problem.get())));
    }
}
