package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.certification.ConfirmingOutcomes;
import org.cohortium.certification.OutcomeAnswer;
import org.cohortium.certification.OutcomeView;
import org.cohortium.certification.StandingRow;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Confirming what others proposed in the cohort of {@link OutcomesPage}, or giving it back. */
@RequestScoped
@Named
public class ConfirmationsPage {
    private static final int LONGEST_NOTE = 500;

    private final ConfirmingOutcomes confirming;
    private final OutcomesPage page;
    private final Notices notices;
    private @Nullable Boolean open;

    @Inject
    ConfirmationsPage(ConfirmingOutcomes confirming, OutcomesPage page, Notices notices) {
        this.confirming = confirming;
        this.page = page;
        this.notices = notices;
    }

    /** Whether the reader confirms in this cohort at all. */
    public boolean isOpen() {
        if (open == null) {
            open = confirming.mayConfirmIn(String.valueOf(page.getCohort()));
        }
        return open;
    }

    /** Whether the reader may decide on a person's proposal. */
    public boolean mayDecideOn(StandingRow row) {
        return isOpen() && confirming.mayDecideOn(row);
    }

    /** Proposals that say what the rule says. */
    public List<StandingRow> getClear() {
        return waiting(true);
    }

    /** Proposals that depart from the rule: each is to be looked at. */
    public List<StandingRow> getDeparting() {
        return waiting(false);
    }

    private List<StandingRow> waiting(boolean asRuled) {
        return page.getRows().stream()
                .filter(row -> row.decision() == row.ruling() == asRuled)
                .filter(this::mayDecideOn)
                .toList();
    }

    public void confirmClear() {
        tell(confirming.confirm(getClear().stream()
                .map(StandingRow::decided)
                .flatMap(Optional::stream)
                .map(OutcomeView::outcomeId)
                .toList()));
        PrimeFaces.current().ajax().update("act", "people");
    }

    public void confirm() {
        tell(confirming.confirm(List.of(asked())));
        OutcomesPage.redraw();
    }

    /** Gives one back; the page is drawn anew only once it is in, else the note stays as typed. */
    public void giveBack() {
        String note = sent().getOrDefault("note", "");
        OutcomeAnswer answer = confirming.giveBack(asked(), note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
        if (answer.refusal() != null) {
            notices.refused(answer.refusal());
            return;
        }
        page.changed();
        notices.done("certification.confirm.returned");
        OutcomesPage.redraw();
    }

    private void tell(List<OutcomeAnswer> answers) {
        page.changed();
        answers.stream()
                .map(OutcomeAnswer::refusal)
                .flatMap(refusal -> Optional.<Refusal>ofNullable(refusal).stream())
                .forEach(notices::refused);
        long done = answers.stream().filter(answer -> answer.refusal() == null).count();
        if (done > 0) {
            notices.done("certification.confirm.done", "n", done);
        }
    }

    private static long asked() {
        String outcome = sent().getOrDefault("outcome", "");
        return outcome.matches("\\d{1,18}") ? Long.parseLong(outcome) : 0;
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
