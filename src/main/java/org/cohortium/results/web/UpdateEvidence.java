package org.cohortium.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.results.update.KeepingValueEvidence;
import org.cohortium.results.update.ProgressUpdate;
import org.cohortium.results.update.ValueEvidence;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Files that show where the values of a progress update come from, below its form. */
@RequestScoped
@Named
public class UpdateEvidence {
    private final KeepingValueEvidence keeping;
    private final UpdateForm form;
    private final Notices notices;
    private @Nullable Part file;
    private @Nullable List<ValueEvidence> all;

    @Inject
    UpdateEvidence(KeepingValueEvidence keeping, UpdateForm form, Notices notices) {
        this.keeping = keeping;
        this.form = form;
        this.notices = notices;
    }

    public List<ValueEvidence> getAll() {
        if (all == null) {
            ProgressUpdate update = form.getUpdate();
            all = keeping.of(update.grant(), update.from(), update.to());
        }
        return all;
    }

    /** Keeps the file with the value that was chosen. */
    public void keep() throws IOException {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String indicator = sent.getOrDefault("indicator", "");
        if (file == null || file.getSize() == 0 || !indicator.matches("\\d{1,18}")) {
            notices.refused("evidence:file", Refusal.of("evidence.noFile"));
            return;
        }
        ProgressUpdate update = form.getUpdate();
        try (InputStream content = file.getInputStream()) {
            Optional<Refusal> refusal = keeping.add(
                    update.grant(),
                    update.from(),
                    update.to(),
                    Long.parseLong(indicator),
                    String.valueOf(file.getSubmittedFileName()),
                    content);
            refusal.ifPresentOrElse(
                    why -> notices.refused("evidence:file", why), () -> notices.done("update.evidence.kept"));
        }
        all = null;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
