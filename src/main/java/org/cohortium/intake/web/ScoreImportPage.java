package org.cohortium.intake.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.intake.gradebook.ColumnUse;
import org.cohortium.intake.gradebook.ColumnView;
import org.cohortium.intake.gradebook.OnConflict;
import org.cohortium.intake.gradebook.ReceivingGradebooks;
import org.cohortium.intake.gradebook.ScoreChoices;
import org.cohortium.intake.gradebook.ScoreImport;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A gradebook on its way into a cohort's scores: handing it in, seeing what its columns say, recording the points. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ScoreImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("intake.scores.step.file", "intake.scores.step.check");
    private static final int MOST_BYTES = 5 << 20;

    private final ReceivingGradebooks receiving;
    private final ScoreFigures figures;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String cohort;
    private byte[] content = {};
    private transient @Nullable Part file;
    private transient @Nullable ScoreImport found;
    private transient @Nullable List<AssessmentView> assessments;

    @Inject
    ScoreImportPage(ReceivingGradebooks receiving, ScoreFigures figures, ReaderLanguage language, Notices notices) {
        this.receiving = receiving;
        this.figures = figures;
        this.language = language;
        this.notices = notices;
    }

    /** @throws NoSuchThing if there is no such cohort, or it is not theirs to record scores in */
    public void open() {
        receiving.requireTheirs(wanted());
    }

    /** Reads the file; nothing is recorded. */
    public void read() throws IOException {
        if (file == null || file.getSize() == 0) {
            notices.refused("step:file", Refusal.of("intake.fileMissing"));
            return;
        }
        try (InputStream sent = file.getInputStream()) {
            byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
            ScoreImport said = receiving.preview(wanted(), new ByteArrayInputStream(bytes), ScoreChoices.NONE);
            if (said.refusal() != null) {
                notices.refused("step:file", said.refusal());
            } else {
                content = bytes;
                found = said;
            }
        }
    }

    /** Takes the columns for what was chosen, and shows what would come of it. */
    public void look() throws IOException {
        ScoreChoices choices = choices();
        if (choices != null) {
            shown(receiving.preview(
                    wanted(),
                    new ByteArrayInputStream(content),
                    new ScoreChoices(choices.columns(), Set.of(), choices.onConflict(), choices.scoredOn())));
        }
    }

    /** Records the points and goes to the scores, which say how many. */
    public @Nullable String save() throws IOException {
        ScoreChoices choices = choices();
        if (choices == null) {
            return null;
        }
        ScoreImport said = receiving.apply(wanted(), new ByteArrayInputStream(content), choices);
        if (said.refusal() != null) {
            notices.refused(said.refusal());
            return null;
        }
        notices.forNextPage().done("intake.scores.done", "n", said.set());
        return "/assessment/scores?faces-redirect=true&cohort=" + wanted();
    }

    private void shown(ScoreImport said) {
        if (said.refusal() == null) {
            found = said;
        } else {
            notices.refused(said.refusal());
        }
    }

    /** What the form says; null where it cannot be read, which is told. */
    private @Nullable ScoreChoices choices() throws IOException {
        Map<String, String[]> sent = request();
        Map<Integer, ColumnUse> uses = new HashMap<>();
        List<String> unclear = new ArrayList<>();
        for (ColumnView column : getFound().columns()) {
            String assessment = one(sent, "use-" + column.column());
            BigDecimal outOf = TypedNumber.read(one(sent, "full-" + column.column()))
                    .filter(number -> number.signum() > 0)
                    .orElse(null);
            if (assessment.matches("\\d{1,18}") && outOf == null) {
                unclear.add(column.heading());
            } else if (assessment.matches("\\d{1,18}") && outOf != null) {
                uses.put(column.column() - 1, new ColumnUse(Long.parseLong(assessment), outOf));
            }
        }
        if (!unclear.isEmpty()) {
            notices.refused(new Refusal(
                    "intake.scores.fullMarks",
                    Map.of("columns", language.formatting().list(unclear))));
            return null;
        }
        LocalDate day = TypedDay.read(one(sent, "day")).orElse(null);
        if (day == null && !one(sent, "day").isEmpty()) {
            notices.refused(new Refusal("intake.scores.badDay", Map.of("text", one(sent, "day"))));
            return null;
        }
        return new ScoreChoices(
                uses,
                ScoreChoices.keys(String.join(",", sent.getOrDefault("confirm", new String[0]))),
                conflict(one(sent, "conflict")),
                day);
    }

    /** Whether the form as it was sent last had that value, so that what was chosen stays chosen. */
    public boolean sent(String field, String value) {
        String[] values = request().get(field);
        return values != null && List.of(values).contains(value);
    }

    /** Whether a column is taken for an assessment: as the form was sent last, else as proposed. */
    public boolean taken(ColumnView column, long assessment) {
        String field = "use-" + column.column();
        return request().containsKey(field)
                ? sent(field, Long.toString(assessment))
                : Long.valueOf(assessment).equals(column.assessmentId());
    }

    /** Full marks of a column: as the form was sent last, else as proposed. */
    public String full(ColumnView column) {
        String field = "full-" + column.column();
        return request().containsKey(field)
                ? one(request(), field)
                : column.outOf().stripTrailingZeros().toPlainString();
    }

    private static Map<String, String[]> request() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    }

    private static String one(Map<String, String[]> sent, String field) {
        String[] values = sent.get(field);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }

    private static OnConflict conflict(String sent) {
        return sent.isEmpty() ? OnConflict.KEEP : OnConflict.valueOf(sent);
    }

    /** Forgets the file, for another one. */
    public void startAgain() {
        content = new byte[0];
        found = null;
    }

    /** What the file says, as the scores stand now. */
    public ScoreImport getFound() throws IOException {
        if (found == null) {
            found = receiving.preview(wanted(), new ByteArrayInputStream(content), ScoreChoices.NONE);
        }
        return found;
    }

    public boolean isRead() {
        return content.length > 0;
    }

    public List<AssessmentView> getAssessments() {
        if (assessments == null) {
            assessments = figures.assessments(wanted(), language.getTag());
        }
        return assessments;
    }

    /** Title of an assessment in the reader's language. */
    public String title(long assessment) {
        return getAssessments().stream()
                .filter(each -> each.id() == assessment)
                .map(AssessmentView::title)
                .findFirst()
                .orElse("");
    }

    public List<String> getSteps() {
        return STEPS;
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private String wanted() {
        if (cohort == null) {
            throw new NoSuchThing("cohort", "without code");
        }
        return cohort;
    }
}
