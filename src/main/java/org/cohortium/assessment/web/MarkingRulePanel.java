package org.cohortium.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.marking.KeepingMarkingRules;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.assessment.marking.MarkingRule;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.text.TypedNumber;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** How the works on the page of a marking are marked. */
@RequestScoped
@Named
public class MarkingRulePanel {
    private static final int MOST_DIGITS_OF_DAYS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MarkingPage page;
    private final MarkingFigures figures;
    private final KeepingMarkingRules rules;
    private final Notices notices;
    private final Map<String, String> sent;
    private @Nullable MarkingRule rule;
    private @Nullable Boolean open;

    @Inject
    MarkingRulePanel(MarkingPage page, MarkingFigures figures, KeepingMarkingRules rules, Notices notices) {
        this.page = page;
        this.figures = figures;
        this.rules = rules;
        this.notices = notices;
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public MarkingRule getRule() {
        if (rule == null) {
            rule = figures.rule(page.getCohort(), page.getChosen().id());
        }
        return rule;
    }

    public boolean isOpen() {
        if (open == null) {
            open = rules.mayKeepIn(page.getCohort());
        }
        return open;
    }

    /** A share as a field shows it, in percent. */
    public String percent(BigDecimal share) {
        return plain(share.multiply(HUNDRED));
    }

    /** A number as a field shows it. */
    public String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Lays down what was typed; what was typed stays until it is in. */
    public void save() {
        Optional<Refusal> refusal = typed().map(
                        typed -> rules.keep(page.getCohort(), page.getChosen().id(), typed))
                .orElseGet(() -> Optional.of(Refusal.of("marking.rule.unclear")));
        refusal.ifPresentOrElse(notices::refused, () -> {
            rule = null;
            notices.done("marking.rule.saved");
            PrimeFaces.current().ajax().update("rule", "works:rows");
        });
    }

    /** Nothing where a field cannot be read. */
    private Optional<MarkingRule> typed() {
        String days = text("latest");
        Optional<LocalDate> due = TypedDay.read(text("due"));
        Optional<BigDecimal> late = number("late");
        Optional<BigDecimal> share = number("share");
        Optional<BigDecimal> borderline = number("borderline");
        Optional<BigDecimal> tolerance = number("tolerance");
        boolean clear = late.isPresent()
                && share.isPresent()
                && borderline.isPresent()
                && tolerance.isPresent()
                && (due.isPresent() || text("due").isEmpty())
                && (days.isEmpty() || days.length() <= MOST_DIGITS_OF_DAYS && days.matches("\\d+"));
        return clear
                ? Optional.of(new MarkingRule(
                        due.orElse(null),
                        late.get().divide(HUNDRED),
                        days.isEmpty() ? null : Integer.valueOf(days),
                        share.get().divide(HUNDRED),
                        borderline.get(),
                        tolerance.get()))
                : Optional.empty();
    }

    private Optional<BigDecimal> number(String field) {
        return text(field).isEmpty() ? Optional.of(BigDecimal.ZERO) : TypedNumber.read(text(field));
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
