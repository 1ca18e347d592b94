package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.PublishedFiles;
import org.cohortium.reporting.ReportsOnOffer;
import org.cohortium.reporting.RunFigures;
import org.cohortium.reporting.RunView;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The runs one has asked for, and the workbooks one may have. */
@RequestScoped
@Named
public class ReportsPage {
    private static final int FEW = 20;
    private static final int MANY = 500;

    private final RunFigures runFigures;
    private final PublishedFiles published;
    private final ReportsOnOffer offer;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private @Nullable List<RunView> runs;
    private @Nullable List<FileView> files;
    private boolean all;

    @Inject
    ReportsPage(
            RunFigures runFigures,
            PublishedFiles published,
            ReportsOnOffer offer,
            CurrentUser user,
            ReaderLanguage language) {
        this.runFigures = runFigures;
        this.published = published;
        this.offer = offer;
        this.user = user;
        this.language = language;
    }

    /** Whoever neither has reports made nor gets any has no business here. */
    public void open() {
        user.require(Role.ADMIN, Role.COORDINATOR, Role.AUDITOR, Role.DONOR);
    }

    public boolean isMaking() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR);
    }

    /** Whether there is a history of runs to follow: donors only get the workbooks. */
    public boolean isFollowing() {
        return isMaking() || user.is(Role.AUDITOR);
    }

    /** Whether they may see which reports the clock makes. */
    public boolean isAuditing() {
        return user.is(Role.ADMIN) || user.is(Role.AUDITOR);
    }

    /** Whether they see what donors are given. */
    public boolean isReleasing() {
        return isAuditing() || user.is(Role.DONOR);
    }

    /** What is wrong with folders of reports, each in one line: file, line, sentence. */
    public List<String> getProblems() {
        return offer.problems().stream()
                .map(problem -> problem.in(language.words()))
                .toList();
    }

    public List<RunView> getRuns() {
        if (runs == null) {
            runs = runFigures.latest(limit() + 1);
        }
        return runs.stream().limit(limit()).toList();
    }

    public List<FileView> getFiles() {
        if (files == null) {
            files = published.latest(language.getTag(), limit() + 1);
        }
        return files.stream().limit(limit()).toList();
    }

    public boolean isMoreRuns() {
        return runs != null && runs.size() > limit();
    }

    public boolean isMoreFiles() {
        return files != null && files.size() > limit();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    /** The most of each that is shown. */
    public int getMost() {
        return limit();
    }

    private int limit() {
        return all ? MANY : FEW;
    }
}
