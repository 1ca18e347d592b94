package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.reporting.delivery.Due;
import org.cohortium.reporting.delivery.Subscribing;
import org.cohortium.reporting.delivery.SubscriptionFigures;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedDay;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What donors are to have by when: what is late, what comes next, what went out lately. */
@RequestScoped
@Named
public class CalendarPage {
    private static final int MONTHS_BACK = 6;
    private static final int MONTHS_AHEAD = 6;

    private final SubscriptionFigures figures;
    private final Subscribing subscribing;
    private final CurrentUser user;
    private final Notices notices;
    private final ReaderLanguage language;
    private @Nullable List<Due> due;

    @Inject
    CalendarPage(
            SubscriptionFigures figures,
            Subscribing subscribing,
            CurrentUser user,
            Notices notices,
            ReaderLanguage language) {
        this.figures = figures;
        this.subscribing = subscribing;
        this.user = user;
        this.notices = notices;
        this.language = language;
    }

    /** @throws org.cohortium.identity.NotAllowed for who is neither administrator nor auditor */
    public void open() {
        all();
    }

    /** Past its day and not out; the one that has waited longest first. */
    public List<Due> getLate() {
        return all().stream().filter(each -> each.isOpen() && each.late()).toList();
    }

    /** Still to come, the next first. */
    public List<Due> getComing() {
        return all().stream().filter(each -> each.isOpen() && !each.late()).toList();
    }

    /** Out or left out, the latest first. */
    public List<Due> getSettled() {
        List<Due> settled =
                new ArrayList<>(all().stream().filter(each -> !each.isOpen()).toList());
        Collections.reverse(settled);
        return settled;
    }

    /** Whether there is nothing at all. */
    public boolean isNothing() {
        return all().isEmpty();
    }

    private List<Due> all() {
        if (due == null) {
            LocalDate today = figures.today();
            due = figures.due(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), language.getTag());
        }
        return due;
    }

    public LocalDate getToday() {
        return figures.today();
    }

    /** Auditors only look. */
    public boolean isDeciding() {
        return user.is(Role.ADMIN);
    }

    /** Whether its draft can be made by hand now. */
    public boolean isMakeable(Due one) {
        return isDeciding()
                && one.isOpen()
                && figures.today().isAfter(one.period().to());
    }

    public void make() {
        tell(subscribing.draft(id(), to()), "subscription.draft.begun");
    }

    public void skip() {
        String reason = sent("reason");
        tell(
                reason.isBlank()
                        ? Optional.of(Refusal.of("subscription.noReason"))
                        : subscribing.skip(id(), to(), reason),
                "subscription.skipped.done");
    }

    public void resume() {
        tell(subscribing.skip(id(), to(), ""), "subscription.resumed.done");
    }

    private void tell(Optional<Refusal> refusal, String done) {
        due = null;
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
        } else {
            notices.done(done);
        }
    }

    private static long id() {
        String text = sent("subscription");
        if (!text.matches("\\d{1,18}")) {
            throw new NoSuchThing("subscription", text);
        }
        return Long.parseLong(text);
    }

    private static LocalDate to() {
        return TypedDay.read(sent("to")).orElseThrow(() -> new NoSuchThing("period", sent("to")));
    }

    private static String sent(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
