package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.certification.recognition.Agreed;
import org.cohortium.certification.recognition.Choice;
import org.cohortium.certification.recognition.KeepingRecognition;
import org.cohortium.certification.recognition.Recognition;
import org.cohortium.certification.recognition.RecognitionFigures;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Who recognises certificates of which curriculum. */
@RequestScoped
@Named
public class RecognitionPage {
    private static final int LONGEST = 300;

    private final KeepingRecognition keeping;
    private final RecognitionFigures figures;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private @Nullable List<Recognition> rows;

    @Inject
    RecognitionPage(KeepingRecognition keeping, RecognitionFigures figures, ReaderLanguage language, Notices notices) {
        this.keeping = keeping;
        this.figures = figures;
        this.language = language;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** @throws org.cohortium.identity.NotAllowed if the reader is no administrator */
    public void open() {
        keeping.requireTheirs();
    }

    public List<Recognition> getRows() {
        if (rows == null) {
            rows = figures.all(language.getTag());
        }
        return rows;
    }

    public List<Choice> getBodies() {
        return figures.bodies(language.getTag());
    }

    public List<Choice> getCurricula() {
        return figures.curricula(language.getTag());
    }

    /** Records what was typed; it stays as it is until it is recorded. */
    public void record() {
        Optional<LocalDate> from = day("from");
        tell(
                from.isEmpty()
                        ? Optional.of(Refusal.of("recognition.dayMissing"))
                        : keeping.record(new Agreed(
                                text("body"), text("curriculum"), text("equivalent"), text("reference"), from.get())),
                "recognition.done");
    }

    public void end() {
        Optional<LocalDate> last = day("last");
        tell(
                last.isEmpty()
                        ? Optional.of(Refusal.of("recognition.dayMissing"))
                        : keeping.end(
                                text("agreement").matches("\\d{1,18}") ? Long.parseLong(text("agreement")) : 0,
                                last.get()),
                "recognition.end.done");
    }

    private void tell(Optional<Refusal> refusal, String done) {
        refusal.ifPresentOrElse(notices::refused, () -> {
            rows = null;
            notices.done(done);
            PrimeFaces.current().ajax().update("agreements", "new");
        });
    }

    private String text(String field) {
        String text = sent.getOrDefault(field, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private Optional<LocalDate> day(String field) {
        return TypedDay.read(text(field));
    }
}
