package org.cohortium.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.assessment.marking.Feedback;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What the markers said of one's own work. */
@RequestScoped
@Named
public class FeedbackPage {
    private final MarkingFigures figures;
    private final ReaderLanguage language;
    private final String asked;
    private @Nullable Feedback feedback;

    @Inject
    FeedbackPage(MarkingFigures figures, ReaderLanguage language) {
        this.figures = figures;
        this.language = language;
        this.asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
    }

    /** @throws NoSuchThing if there is none of the reader's that is settled */
    public void open() {
        getFeedback();
    }

    public Feedback getFeedback() {
        if (feedback == null) {
            if (!asked.matches("\\d{1,18}")) {
                throw new NoSuchThing("submission", asked);
            }
            feedback = figures.feedback(Long.parseLong(asked), language.getTag());
        }
        return feedback;
    }
}
