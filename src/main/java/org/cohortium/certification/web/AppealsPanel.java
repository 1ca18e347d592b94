package org.cohortium.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.certification.AppealView;
import org.cohortium.certification.Appealing;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Appeals against outcomes: filing one on one's own start page, deciding on the page of a cohort's outcomes. */
@RequestScoped
@Named
public class AppealsPanel {
    private static final int LONGEST = 1_000;

    private final Appealing appealing;
    private final Notices notices;
    private final Map<String, String> sent;
    private final Map<Long, Optional<AppealView>> latest = new HashMap<>();
    private @Nullable List<AppealView> rows;

    @Inject
    AppealsPanel(Appealing appealing, Notices notices) {
        this.appealing = appealing;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Those of the page's cohort. */
    public List<AppealView> getRows() {
        if (rows == null) {
            String cohort = sent.get("cohort");
            rows = cohort == null ? List.of() : appealing.ofCohort(cohort);
        }
        return rows;
    }

    public boolean isOpen() {
        String cohort = sent.get("cohort");
        return cohort != null && appealing.mayDecideIn(cohort);
    }

    /** The latest about an enrolment; null where there is none. */
    public @Nullable AppealView of(long enrolment) {
        return latest.computeIfAbsent(enrolment, appealing::latest).orElse(null);
    }

    /** Whether there is one against the decision that stands. */
    public boolean isAgainstThis(long enrolment) {
        AppealView appeal = of(enrolment);
        return appeal != null && appeal.current();
    }

    public void file() {
        tell(appealing.file(number("enrolment"), text("reason")), "appeal.filed");
        latest.clear();
    }

    public void uphold() {
        decide(true);
    }

    public void reject() {
        decide(false);
    }

    private void decide(boolean uphold) {
        tell(appealing.decide(number("appeal"), uphold, text("answer")), uphold ? "appeal.upheld" : "appeal.rejected");
        rows = null;
    }

    private void tell(Optional<Refusal> refusal, String done) {
        refusal.ifPresentOrElse(notices::refused, () -> notices.done(done));
    }

    private long number(String field) {
        String number = sent.getOrDefault(field, "");
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    private String text(String field) {
        String text = sent.getOrDefault(field, "");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
