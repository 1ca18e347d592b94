package org.cohortium.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.marking.Criterion;
import org.cohortium.assessment.marking.CriterionMark;
import org.cohortium.assessment.marking.HandingIn;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.assessment.marking.MarkingWork;
import org.cohortium.assessment.marking.Marks;
import org.cohortium.assessment.marking.WorkView;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** One work: giving marks with the rubric, and what others gave once nobody marks blind any more. */
@RequestScoped
@Named
public class WorkPage {
    private static final int LONGEST = 2_000;

    private final MarkingFigures figures;
    private final MarkingWork marking;
    private final HandingIn handingIn;
    private final ReaderLanguage language;
    private final Notices notices;
    private final Map<String, String> sent;
    private final @Nullable Long id;
    private @Nullable WorkView work;

    @Inject
    WorkPage(
            MarkingFigures figures,
            MarkingWork marking,
            HandingIn handingIn,
            ReaderLanguage language,
            Notices notices) {
        this.figures = figures;
        this.marking = marking;
        this.handingIn = handingIn;
        this.language = language;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String asked = sent.getOrDefault("id", "");
        this.id = asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    /** @throws NoSuchThing if there is none for the reader */
    public void open() {
        getWork();
    }

    public WorkView getWork() {
        if (work == null) {
            work = figures.work(wanted(), language.getTag());
        }
        return work;
    }

    /** Whether the reader's marks so far give these points for a criterion. */
    public boolean chosen(Criterion criterion, BigDecimal points) {
        BigDecimal given = getWork().own().of(criterion.code()).points();
        return given != null && given.compareTo(points) == 0;
    }

    /** Stays on the page, where all is as it was noted. */
    public void keepDraft() {
        marking.keepDraft(wanted(), marks()).ifPresentOrElse(notices::refused, () -> notices.done("marking.kept"));
    }

    public @Nullable String give() {
        return tell(marking.give(wanted(), marks()), "marking.given");
    }

    public @Nullable String takeOver() {
        return tell(marking.takeOver(wanted()), "marking.takenOver");
    }

    public @Nullable String extend() {
        Optional<LocalDate> to = TypedDay.read(sent.getOrDefault("to", ""));
        return tell(
                to.isEmpty()
                        ? Optional.of(Refusal.of("submission.dayMissing"))
                        : handingIn.extend(wanted(), to.get(), text("why")),
                "submission.extended");
    }

    /** The page anew once it is done; the very same, as it was typed, where a rule says no. */
    private @Nullable String tell(Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return null;
        }
        work = null;
        notices.forNextPage()
                .done(done, "state", getWork().state(), "person", getWork().person());
        return "/assessment/work?faces-redirect=true&id=" + wanted();
    }

    private Marks marks() {
        Map<String, CriterionMark> criteria = new HashMap<>();
        for (Criterion criterion : getWork().rubric().criteria()) {
            BigDecimal points =
                    TypedNumber.read(text("points-" + criterion.code())).orElse(null);
            criteria.put(criterion.code(), new CriterionMark(points, text("comment-" + criterion.code())));
        }
        return new Marks(criteria, text("comment"));
    }

    private String text(String field) {
        String text = sent.getOrDefault(field, "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private long wanted() {
        if (id == null) {
            throw new NoSuchThing("submission", "without number");
        }
        return id;
    }
}
