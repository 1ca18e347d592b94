package org.cohortium.funding.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.funding.expenditure.BookingExpenditure;
import org.cohortium.funding.expenditure.Category;
import org.cohortium.funding.expenditure.ExpenditureFigures;
import org.cohortium.funding.expenditure.SpendingProblem;
import org.cohortium.funding.expenditure.SpendingTerms;
import org.cohortium.funding.expenditure.SpentAmount;
import org.cohortium.funding.expenditure.SpentRow;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.shared.Refusal;
import org.cohortium.text.TypedAmount;
import org.cohortium.text.TypedDay;
import org.cohortium.web.Event;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** An amount being booked, or corrected where the address names one. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class SpentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ExpenditureFigures figures;
    private final BookingExpenditure booking;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Notices notices;
    private final HashMap<String, String> texts = new HashMap<>();
    private String grant = "";
    private @Nullable Long id;
    private int seen;
    private boolean eligible = true;
    private transient @Nullable SpendingTerms terms;

    @Inject
    SpentForm(
            ExpenditureFigures figures,
            BookingExpenditure booking,
            CurrentUser user,
            ReaderLanguage language,
            Notices notices) {
        this.figures = figures;
        this.booking = booking;
        this.user = user;
        this.language = language;
        this.notices = notices;
    }

    /**
     * @throws NotAllowed for who books nothing
     * @throws org.cohortium.identity.NoSuchThing if there is no such grant or amount
     */
    public void open() {
        if (!booking.isOpen()) {
            throw new NotAllowed("books nothing");
        }
        texts.put("currency", getTerms().currency());
        if (id == null) {
            return;
        }
        SpentRow row = figures.one(getTerms(), id);
        SpentAmount spent = row.spent();
        seen = row.version();
        eligible = spent.eligible();
        texts.put("reference", spent.reference());
        texts.put("on", spent.on().toString());
        texts.put("category", spent.category().name());
        texts.put("amount", spent.amount().toPlainString());
        texts.put("currency", spent.currency());
        texts.put("cohort", spent.cohort() == null ? "" : spent.cohort());
    }

    /** Keeps it and leads back to the list; stays where something is wrong. */
    public @Nullable String save() {
        Optional<BigDecimal> amount = TypedAmount.read(text("amount"));
        Optional<LocalDate> on = TypedDay.read(text("on"));
        if (amount.isEmpty()) {
            notices.refused("edit:amount", new Refusal("funding.amount.unclear", Map.of("value", text("amount"))));
        }
        if (on.isEmpty()) {
            notices.refused("edit:on", Refusal.of("funding.day.missing"));
        }
        if (amount.isEmpty() || on.isEmpty()) {
            return null;
        }
        Category category = Arrays.stream(Category.values())
                .filter(each -> each.name().equals(text("category")))
                .findFirst()
                .orElse(Category.PERSONNEL);
        SpentAmount spent = new SpentAmount(
                text("reference"), on.get(), category, amount.get(), text("currency"), text("cohort"), eligible);
        List<SpendingProblem> problems =
                id == null ? booking.book(grant, spent) : booking.correct(grant, id, seen, spent, text("why"));
        problems.forEach(problem -> notices.refused("edit:" + place(problem), problem.refusal()));
        if (!problems.isEmpty()) {
            return null;
        }
        notices.forNextPage().done(id == null ? "spent.booked" : "spent.corrected", "reference", spent.reference());
        return "/funding/expenditure?faces-redirect=true&grant=" + grant;
    }

    private static String place(SpendingProblem problem) {
        return problem.field().equals("version") ? "amount" : problem.field();
    }

    private String text(String field) {
        String text = texts.get(field);
        return text == null ? "" : text.strip();
    }

    /** What it was, the latest first. */
    public List<Event> getHistory() {
        return id == null
                ? List.of()
                : figures.versions(getTerms(), id).stream().map(this::event).toList();
    }

    private Event event(ExpenditureFigures.SpentVersion version) {
        String since = language.formatting().moment(version.since(), user.zone());
        String by = version.by() == null ? language.words().get("home.trail.system") : version.by();
        return new Event(
                language.words()
                        .of(
                                "spent.version",
                                "amount",
                                language.formatting().money(version.amount(), version.currency()),
                                "day",
                                language.formatting().date(version.on())),
                version.why() == null
                        ? language.words().of("spent.version.by", "when", since, "by", by)
                        : language.words().of("spent.version.why", "when", since, "by", by, "why", version.why()));
    }

    public SpendingTerms getTerms() {
        if (terms == null) {
            terms = figures.terms(grant, language.getTag());
        }
        return terms;
    }

    public boolean isFresh() {
        return id == null;
    }

    public List<Category> getCategories() {
        return Arrays.asList(Category.values());
    }

    public List<String> getCohorts() {
        return getTerms().cohorts().stream().sorted().toList();
    }

    /** By field: reference, on, category, amount, currency, cohort, why. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public boolean isEligible() {
        return eligible;
    }

    public void setEligible(boolean eligible) {
        this.eligible = eligible;
    }
}
