package org.cohortium.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.Attempt;
import org.cohortium.assessment.GridRow;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** The scores of a cohort, an assessment at a time. */
@RequestScoped
@Named
public class ScoreGridPage {
    private final ScoreFigures figures;
    private final MarkingFigures markings;
    private final RecordingScores recording;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private @Nullable String cohort;
    private @Nullable Long asked;
    private @Nullable List<AssessmentView> assessments;
    private @Nullable List<GridRow> rows;
    private @Nullable Boolean open;
    private @Nullable Boolean moderated;

    @Inject
    ScoreGridPage(
            ScoreFigures figures,
            MarkingFigures markings,
            RecordingScores recording,
            ReaderLanguage language,
            Notices notices) {
        this.figures = figures;
        this.markings = markings;
        this.recording = recording;
        this.language = language;
        this.notices = notices;
        // the grid is walked for the button pressed before Faces sets view parameters: the form sends them along
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.cohort = sent.get("cohort");
        String number = sent.getOrDefault("assessment", "");
        this.asked = number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort;
    }

    public @Nullable Long getAsked() {
        return asked;
    }

    public void setAsked(@Nullable Long asked) {
        this.asked = asked;
    }

    /** @throws NoSuchThing if the reader does not see everybody of the cohort, or its curriculum has no such assessment */
    public void open() {
        if (asked != null) {
            getChosen();
        }
        getAssessments();
    }

    public List<AssessmentView> getAssessments() {
        if (assessments == null) {
            assessments = figures.assessments(wanted(), language.getTag());
        }
        return assessments;
    }

    /** The one asked for, or the first; null where the curriculum has none. */
    public @Nullable AssessmentView getChosen() {
        if (asked == null) {
            return getAssessments().isEmpty() ? null : getAssessments().get(0);
        }
        return getAssessments().stream()
                .filter(each -> each.id() == asked)
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("assessment", asked));
    }

    public List<GridRow> getRows() {
        AssessmentView chosen = getChosen();
        if (rows == null) {
            rows = chosen == null ? List.of() : figures.grid(wanted(), chosen.id());
        }
        return rows;
    }

    /** Whether the reader records scores in the cohort. */
    public boolean isRecording() {
        if (open == null) {
            open = recording.mayRecordIn(wanted());
        }
        return open;
    }

    /** Whether points are entered here: not where a rule has them come from two markers. */
    public boolean isOpen() {
        return isRecording() && !isModerated();
    }

    public boolean isModerated() {
        AssessmentView chosen = getChosen();
        if (moderated == null) {
            moderated = chosen != null
                    && chosen.rubric()
                    && markings.rule(wanted(), chosen.id()).isModerated();
        }
        return moderated;
    }

    /** People with a score of the test before and of the test after. */
    public long getMatched() {
        return getRows().stream().filter(GridRow::isMatched).count();
    }

    /** The class's learning gain: of all that could be gained, what was; null where nothing could be. */
    public @Nullable Double getClassGain() {
        double gained = 0;
        double toGain = 0;
        for (GridRow row : getRows()) {
            Double before = row.before();
            Double after = row.after();
            if (before != null && after != null) {
                gained += after - before;
                toGain += 1 - before;
            }
        }
        return toGain == 0 ? null : gained / toGain;
    }

    /** Records what changed, all or none; the grid is drawn anew only once it is in, else all stays as typed. */
    public void save() {
        AssessmentView chosen = Objects.requireNonNull(getChosen());
        ScoreForm form = ScoreForm.read(getRows(), chosen.id(), sent);
        Map<Attempt, Refusal> refusals =
                form.changed().isEmpty() ? Map.of() : recording.judge(wanted(), form.changed());
        form.unclear()
                .forEach(row -> refuse(row.enrolmentId(), new Refusal("score.unclear", Map.of("people", row.name()))));
        form.changed()
                .forEach(scoring -> Optional.ofNullable(refusals.get(scoring.ofAttempt()))
                        .ifPresent(refusal -> refuse(scoring.enrolmentId(), refusal)));
        if (!form.unclear().isEmpty() || !refusals.isEmpty()) {
            return;
        }
        Optional<Refusal> refusal = recording.change(wanted(), form.changed(), form.takenBack());
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return;
        }
        rows = null;
        assessments = null;
        int n = form.changed().size() + form.takenBack().size();
        if (form.overtaken().isEmpty()) {
            notices.done("score.saved", "n", n);
        } else {
            List<String> people = form.overtaken().stream().map(GridRow::name).toList();
            notices.warn("score.overtaken", "people", language.formatting().list(people), "n", n);
        }
        PrimeFaces.current().ajax().update("grid:rows", "grid:which");
    }

    /** Said beside the person's points, and at the top with a link there. */
    private void refuse(long enrolment, Refusal refusal) {
        notices.refused("points-" + enrolment, refusal);
    }

    private String wanted() {
        if (cohort == null) {
            throw new NoSuchThing("cohort", "without code");
        }
        return cohort;
    }
}
