package org.cohortium.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.assessment.marking.Agreement;
import org.cohortium.assessment.marking.HandedIn;
import org.cohortium.assessment.marking.HandingIn;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.assessment.marking.WorkRow;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The works of a cohort for an assessment with a rubric: what was handed in, and how far its marking has come. */
@RequestScoped
@Named
public class MarkingPage {
    private final ScoreFigures scores;
    private final MarkingFigures figures;
    private final HandingIn handingIn;
    private final RecordingScores recording;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private final @Nullable String cohort;
    private @Nullable List<AssessmentView> assessments;
    private @Nullable List<WorkRow> rows;
    private @Nullable Agreement agreement;
    private @Nullable Boolean open;

    @Inject
    MarkingPage(
            ScoreFigures scores,
            MarkingFigures figures,
            HandingIn handingIn,
            RecordingScores recording,
            ReaderLanguage language,
            Notices notices) {
        this.scores = scores;
        this.figures = figures;
        this.handingIn = handingIn;
        this.recording = recording;
        this.language = language;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.cohort = sent.get("cohort");
    }

    /** @throws NoSuchThing if the reader does not see everybody of the cohort, or it has no such assessment */
    public void open() {
        getChosen();
    }

    public String getCohort() {
        if (cohort == null) {
            throw new NoSuchThing("cohort", "without code");
        }
        return cohort;
    }

    /** Those of the curriculum that have a rubric. */
    public List<AssessmentView> getAssessments() {
        if (assessments == null) {
            assessments = scores.assessments(getCohort(), language.getTag()).stream()
                    .filter(AssessmentView::rubric)
                    .toList();
        }
        return assessments;
    }

    /** The one asked for, or the first. @throws NoSuchThing if the curriculum has none with a rubric */
    public AssessmentView getChosen() {
        String asked = sent.getOrDefault("assessment", "");
        return getAssessments().stream()
                .filter(each -> asked.isEmpty() || asked.equals(Long.toString(each.id())))
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("assessment with a rubric", asked));
    }

    public List<WorkRow> getRows() {
        if (rows == null) {
            rows = figures.works(getCohort(), getChosen().id());
        }
        return rows;
    }

    public Agreement getAgreement() {
        if (agreement == null) {
            AssessmentView chosen = getChosen();
            agreement = figures.agreement(getCohort(), chosen.id(), chosen.passPoints(), language.getTag());
        }
        return agreement;
    }

    public boolean isOpen() {
        if (open == null) {
            open = recording.mayRecordIn(getCohort());
        }
        return open;
    }

    /** Enters the days typed, all or none; what was typed stays until they are in. */
    public void save() {
        List<HandedIn> works = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (WorkRow row : getRows()) {
            String day = sent.getOrDefault("day-" + row.enrolmentId(), "").strip();
            boolean again = sent.containsKey("again-" + row.enrolmentId());
            Optional<LocalDate> typed = TypedDay.read(day);
            if (typed.isPresent() && (again || !typed.get().equals(row.handedInOn()))) {
                int attempt = again ? row.next() : Math.max(1, Math.max(row.attempt(), row.scored()));
                works.add(new HandedIn(row.enrolmentId(), attempt, typed.get()));
            } else if (typed.isEmpty() && !day.isEmpty()) {
                unclear.add(row.name());
            }
        }
        Optional<Refusal> refusal = unclear.isEmpty()
                ? handingIn.enter(getCohort(), getChosen().id(), works)
                : Optional.of(new Refusal(
                        "submission.unclear",
                        Map.of("people", language.formatting().list(unclear))));
        refusal.ifPresentOrElse(notices::refused, () -> {
            rows = null;
            notices.done("submission.saved", "n", works.size());
            PrimeFaces.current().ajax().update("works:rows");
        });
    }
}
