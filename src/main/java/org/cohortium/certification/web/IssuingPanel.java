package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.certification.IssuingFigures;
import org.cohortium.certification.IssuingView;
import org.cohortium.certification.LeftOut;
import org.cohortium.certification.RequestingCertificates;
import org.cohortium.certification.SendingCertificates;
import org.cohortium.certification.SendingCertificates.Sent;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** On a cohort's pages: who waits for a certificate, issuing to them, and how it goes. */
@RequestScoped
@Named
public class IssuingPanel {
    private final RequestingCertificates requesting;
    private final IssuingFigures figures;
    private final SendingCertificates sending;
    private final ReaderLanguage language;
    private final Notices notices;
    private final @Nullable String cohort;
    private @Nullable IssuingView run;
    private @Nullable Boolean open;
    private @Nullable Integer waiting;
    private @Nullable Integer unsent;
    private boolean looked;

    @Inject
    IssuingPanel(
            RequestingCertificates requesting,
            IssuingFigures figures,
            SendingCertificates sending,
            ReaderLanguage language,
            Notices notices) {
        this.requesting = requesting;
        this.figures = figures;
        this.sending = sending;
        this.language = language;
        this.notices = notices;
        this.cohort = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("cohort");
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    /** Whether the reader issues here, and there is something to say of it. */
    public boolean isShown() {
        return isOpen() && (getWaiting() > 0 || getRun() != null || getUnsent() > 0);
    }

    /** Valid certificates that were never sent to their holders, of whom an address is known. */
    public int getUnsent() {
        if (unsent == null) {
            unsent = sending.waiting(wanted());
        }
        return unsent;
    }

    public void send() {
        Sent sent = sending.toAll(wanted());
        unsent = null;
        notices.done("certificate.send.all.done", "n", sent.written(), "without", sent.withoutAddress());
        if (!sending.isOpen()) {
            notices.warn("certificate.send.waits");
        }
    }

    /** Code of the organisation that issues. */
    public String getBody() {
        return figures.body(wanted());
    }

    public boolean isRunning() {
        IssuingView latest = getRun();
        return latest != null && latest.isRunning();
    }

    /** People who wait for a certificate and for no run that is under way. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = figures.waiting(wanted());
        }
        return waiting;
    }

    /** The latest run; null if there was none. */
    public @Nullable IssuingView getRun() {
        if (!looked) {
            run = figures.latest(wanted()).orElse(null);
            looked = true;
        }
        return run;
    }

    /** Why people were left out, in words. */
    public List<String> getLeftOut() {
        IssuingView latest = getRun();
        return latest == null || latest.leftOut() == 0
                ? List.of()
                : figures.leftOut(latest.id()).stream().map(this::inWords).toList();
    }

    public void issue() {
        requesting.forCohort(wanted());
        looked = false;
        waiting = null;
    }

    private boolean isOpen() {
        if (open == null) {
            open = cohort != null && requesting.mayIssueIn(cohort);
        }
        return open;
    }

    private String inWords(LeftOut one) {
        return language.words().of("certificate.leftOut." + one.reason(), "n", one.people());
    }

    private String wanted() {
        if (cohort == null) {
            throw new NoSuchThing("cohort", "without code");
        }
        return cohort;
    }
}
