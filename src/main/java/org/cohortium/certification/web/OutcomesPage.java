package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.certification.Proposal;
import org.cohortium.certification.ProposingOutcomes;
import org.cohortium.certification.Reasoning;
import org.cohortium.certification.StandingFigures;
import org.cohortium.certification.StandingRow;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** A cohort's people, what the rule says of them, and the proposals. */
@RequestScoped
@Named
public class OutcomesPage {
    private final StandingFigures standings;
    private final ProposingOutcomes proposing;
    private final CohortFigures cohorts;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable String cohort;
    private @Nullable List<StandingRow> rows;
    private @Nullable Boolean open;

    @Inject
    OutcomesPage(
            StandingFigures standings,
            ProposingOutcomes proposing,
            CohortFigures cohorts,
            ReaderLanguage language,
            Notices notices) {
        this.standings = standings;
        this.proposing = proposing;
        this.cohorts = cohorts;
        this.language = language;
        this.notices = notices;
        // the list is walked for the button pressed before Faces sets view parameters: the forms send the code along
        this.cohort = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("cohort");
    }

    public @Nullable String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String cohort) {
        this.cohort = cohort;
    }

    /** @throws NoSuchThing if the reader does not see everybody of the cohort */
    public void open() {
        if (!standings.sees(wanted())) {
            throw new NoSuchThing("cohort", wanted());
        }
    }

    public String getTitle() {
        return cohorts.find(wanted(), language.getTag())
                .orElseThrow(() -> new NoSuchThing("cohort", wanted()))
                .title();
    }

    public List<StandingRow> getRows() {
        if (rows == null) {
            rows = standings.ofCohort(wanted());
        }
        return rows;
    }

    /** A row as it is now, also after its proposal went in. */
    public StandingRow row(long enrolmentId) {
        return getRows().stream()
                .filter(row -> row.enrolmentId() == enrolmentId)
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("enrolment", enrolmentId));
    }

    public List<Why> why(StandingRow row) {
        return Reasoning.of(row, language.words()).stream().map(Why::of).toList();
    }

    /** Forgets what was read: something was decided meanwhile. */
    void changed() {
        rows = null;
    }

    public List<OutcomeDecision> getDecisions() {
        return Arrays.asList(OutcomeDecision.values());
    }

    public boolean isOpenForProposals() {
        if (open == null) {
            open = proposing.mayProposeIn(wanted());
        }
        return open;
    }

    /** Those who reach the certificate by the rule and for whom nobody has proposed anything. */
    public List<StandingRow> getClear() {
        return getRows().stream()
                .filter(row -> row.decision() == null && row.ruling().certifies())
                .toList();
    }

    public void proposeClear() {
        int done = 0;
        for (StandingRow row : getClear()) {
            Optional<Refusal> refusal = proposing.propose(new Proposal(row.enrolmentId(), row.ruling(), null, null));
            refusal.ifPresent(notices::refused);
            done += refusal.isEmpty() ? 1 : 0;
        }
        rows = null;
        notices.done("certification.outcomes.done", "n", done);
    }

    /** Takes one person's form; it is drawn anew only once it is in, else all stays as typed. */
    public void propose() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Proposal> proposal =
                ProposalForm.read(faces.getExternalContext().getRequestParameterMap());
        Optional<Refusal> refusal =
                proposal.isEmpty() ? Optional.of(Refusal.of("outcome.unclear")) : proposing.propose(proposal.get());
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            return;
        }
        rows = null;
        notices.done("certification.outcomes.done", "n", 1);
        redraw();
    }

    /** Draws the decision of the person whose button was pressed anew, and what is to be done with all. */
    static void redraw() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String button = UIComponent.getCurrentComponent(faces).getClientId(faces);
        String person = button.replaceFirst(":[^:]+:[^:]+$", "");
        PrimeFaces.current().ajax().update(person + ":present", person + ":mine", "act", "issuing:all");
    }

    private String wanted() {
        if (cohort == null) {
            throw new NoSuchThing("cohort", "without code");
        }
        return cohort;
    }
}
