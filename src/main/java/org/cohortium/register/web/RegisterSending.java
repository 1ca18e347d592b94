package org.cohortium.register.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortRow;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.register.ComposingRegisters;
import org.cohortium.register.ReceivingRegisters;
import org.cohortium.register.ReceivingRegisters.Received;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Downloading a cohort's register workbook, and sending it back. */
@RequestScoped
@Named
public class RegisterSending {
    static final List<String> STEPS = List.of("register.step.download", "register.step.check", "register.step.done");

    private final ComposingRegisters composing;
    private final ReceivingRegisters receiving;
    private final CohortFigures cohorts;
    private final ReaderLanguage language;
    private final Notices notices;
    private String cohort = "";
    private @Nullable String title;
    private @Nullable Part file;

    @Inject
    RegisterSending(
            ComposingRegisters composing,
            ReceivingRegisters receiving,
            CohortFigures cohorts,
            ReaderLanguage language,
            Notices notices) {
        this.composing = composing;
        this.receiving = receiving;
        this.cohorts = cohorts;
        this.language = language;
        this.notices = notices;
        // the button pressed is looked for before Faces sets view parameters: the form sends the code along
        setCohort(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("cohort"));
    }

    /** @throws NoSuchThing if there is no such cohort for the reader, before anything is written */
    public void open() {
        getTitle();
    }

    /** Whether a button to here makes sense on the cohort's page. */
    public boolean mayOpen(String code) {
        return composing.mayCompose(code);
    }

    /** Looks at the file and goes on to what would come of it. */
    public @Nullable String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("step:file", Refusal.of("register.fileMissing"));
            return null;
        }
        try (InputStream content = file.getInputStream()) {
            Received received = receiving.receive(cohort, String.valueOf(file.getSubmittedFileName()), content, true);
            if (received.refusal() != null) {
                notices.refused("step:file", received.refusal());
                return null;
            }
            return "/register/upload?faces-redirect=true&id=" + received.id();
        }
    }

    public boolean isMaySend() {
        return receiving.mayReceive(cohort);
    }

    public List<String> getSteps() {
        return STEPS;
    }

    /** @throws NoSuchThing if there is no such cohort for the reader */
    public String getTitle() {
        if (title == null) {
            title = cohorts.find(cohort, language.getTag())
                    .filter(row -> composing.mayCompose(cohort))
                    .map(CohortRow::title)
                    .orElseThrow(() -> new NoSuchThing("cohort", cohort));
        }
        return title;
    }

    public String getCohort() {
        return cohort;
    }

    public final void setCohort(@Nullable String cohort) {
        this.cohort = cohort == null ? "" : cohort;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
