package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.certification.ConfirmingOutcomes;
import org.cohortium.certification.OutcomeAnswer;
import org.cohortium.certification.SeenProposal;
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

    /** The clear ones as they are shown: what was proposed anew meanwhile is not confirmed with them. */
    public String getShown() {
        return getClear().stream()
                .map(StandingRow::decided)
                .flatMap(Optional::stream)
                .map(proposal -> proposal.outcomeId() + "@" + proposal.proposedAt())
                .collect(Collectors.joining(","));
    }

    public void confirmClear() {
        tell(confirming.confirm(Arrays.stream(sent().getOrDefault("shown", "").split(","))
                .filter(each -> !each.isEmpty())
                .map(ConfirmationsPage::seen)
                .toList()));
        PrimeFaces.current().ajax().update("act", "people", "issuing:all");
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

    private static SeenProposal asked() {
        return seen(sent().getOrDefault("outcome", ""));
    }

    /** Number and moment, as the page gave them out; what cannot be read is nobody's. */
    private static SeenProposal seen(String sent) {
        String[] parts = sent.split("@", 2);
        try {
            return new SeenProposal(Long.parseLong(parts[0]), Instant.parse(parts.length > 1 ? parts[1] : ""));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return new SeenProposal(0, null);
        }
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
