package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.Reproduction;
import org.cohortium.reporting.release.ChangeView;
import org.cohortium.reporting.release.ExplainingFigures;
import org.cohortium.reporting.release.ReadyItem;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.reporting.release.ReleaseState;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.reporting.release.Releasing;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One release, or its draft: what is missing, what is told otherwise than before, approving and releasing it. */
@RequestScoped
@Named
public class ReleasePage {
    private final ReleaseFigures figures;
    private final Releasing releasing;
    private final ExplainingFigures explaining;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String id;
    private @Nullable ReleaseView release;
    private @Nullable List<ReadyItem> readiness;
    private @Nullable List<ChangeView> changes;
    private boolean again;
    private @Nullable Reproduction reproduction;

    @Inject
    ReleasePage(
            ReleaseFigures figures,
            Releasing releasing,
            ExplainingFigures explaining,
            CurrentUser user,
            ReaderLanguage language,
            Notices notices) {
        this.figures = figures;
        this.releasing = releasing;
        this.explaining = explaining;
        this.user = user;
        this.language = language;
        this.notices = notices;
        this.id = sent("id");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** @throws NoSuchThing if there is none, or it is not for the reader */
    public void open() {
        getRelease();
    }

    public ReleaseView getRelease() {
        if (release == null) {
            release = figures.find(wanted(), language.getTag());
        }
        return release;
    }

    /** Whether the reader sees what donors do not: who prepared it, what is missing. */
    public boolean isInside() {
        return user.scope().everything();
    }

    public List<ReadyItem> getReadiness() {
        if (readiness == null) {
            readiness = isInside() ? releasing.readiness(getRelease()) : List.of();
        }
        return readiness;
    }

    /** Whether nothing stands against it. */
    public boolean isReady() {
        return getReadiness().stream().noneMatch(ReadyItem::blocks);
    }

    public List<ChangeView> getChanges() {
        if (changes == null) {
            changes = figures.changes(getRelease(), language.getTag());
        }
        return changes;
    }

    public boolean isApprovable() {
        return releasing.mayApprove(getRelease());
    }

    /** Whether it waits for somebody else to approve it, and the reader had it made. */
    public boolean isOwn() {
        return releasing.mayDecide() && getRelease().state() == ReleaseState.DRAFT && !isApprovable();
    }

    public boolean isReleasable() {
        return releasing.mayDecide() && getRelease().state() == ReleaseState.APPROVED;
    }

    public boolean isReturnable() {
        return releasing.mayDecide()
                && (getRelease().state() == ReleaseState.DRAFT || getRelease().state() == ReleaseState.APPROVED);
    }

    /** Whether something is to be explained by the reader. */
    public boolean isToBeExplained() {
        return releasing.mayDecide()
                && getRelease().state() == ReleaseState.DRAFT
                && getRelease().unexplained() > 0;
    }

    public void approve() {
        tell(releasing.approve(wanted()), "release.approved.done");
    }

    public void release() {
        tell(releasing.release(wanted()), "release.released.done");
    }

    public void giveBack() {
        tell(releasing.giveBack(wanted(), String.valueOf(sent("reason"))), "release.returned.done");
    }

    public void explain() {
        tell(releasing.explain(wanted(), String.valueOf(sent("explanation"))), "release.explained.done");
    }

    private void tell(Optional<Refusal> refusal, String done) {
        release = null;
        readiness = null;
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
        } else {
            notices.done(
                    done,
                    "grant",
                    getRelease().title(),
                    "n",
                    Optional.ofNullable(getRelease().number()).orElse(0));
        }
    }

    /** What came of working it out once more; null unless that is asked for, and possible. */
    public @Nullable Reproduction getReproduction() {
        if (again && reproduction == null && isReproducible()) {
            reproduction = explaining.reproduce(wanted(), language.getTag());
        }
        return reproduction;
    }

    public boolean isReproducible() {
        return isInside() && getRelease().state() == ReleaseState.RELEASED;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }

    private UUID wanted() {
        return id(id);
    }

    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchThing("release", String.valueOf(text));
        }
    }

    private static @Nullable String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
