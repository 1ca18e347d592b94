package org.cohortium.reporting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NotAllowed;
import org.cohortium.identity.Role;
import org.cohortium.reporting.delivery.Cadence;
import org.cohortium.reporting.delivery.Due;
import org.cohortium.reporting.delivery.Subscribing;
import org.cohortium.reporting.delivery.Subscription;
import org.cohortium.reporting.delivery.SubscriptionFigures;
import org.cohortium.reporting.delivery.Terms;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.cohortium.text.TypedDay;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Agreeing what a donor gets by when: a subscription added, changed or ended. For administrators. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class SubscriptionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final int SHOWN = 4;
    private static final int DUE_DAYS = 30;
    private static final int DRAFT_DAYS = 14;
    private static final String CALENDAR = "/reporting/calendar?faces-redirect=true";

    /** Which field a rule is about. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("subscription.dueDays", "edit:due"),
            Map.entry("subscription.draftDays", "edit:draft"),
            Map.entry("subscription.noTargets", "edit:cadence"),
            Map.entry("subscription.startsOn", "edit:starts"),
            Map.entry("subscription.tooMany", "edit:readers"),
            Map.entry("subscription.address", "edit:readers"),
            Map.entry("subscription.longName", "edit:readers"),
            Map.entry("subscription.twice", "edit:readers"),
            Map.entry("subscription.isThere", "edit:grant"),
            Map.entry("subscription.noGrant", "edit:grant"),
            Map.entry("subscription.startsBefore", "edit:starts"));

    private final SubscriptionFigures figures;
    private final Subscribing subscribing;
    private final SubscriptionChoices choices;
    private final CurrentUser user;
    private final Notices notices;
    private @Nullable Long id;
    private String grant = "";
    private boolean given;
    private int version;
    private String report = "";
    private Cadence cadence = Cadence.QUARTER;
    private int yearStarts = 1;
    private String startsOn = "";
    private @Nullable Integer dueDays = DUE_DAYS;
    private @Nullable Integer draftDays = DRAFT_DAYS;
    private String language = Language.EN.tag();
    private boolean enclosing;
    private String readers = "";
    private List<Due> outlook = List.of();

    @Inject
    SubscriptionForm(
            SubscriptionFigures figures,
            Subscribing subscribing,
            SubscriptionChoices choices,
            CurrentUser user,
            Notices notices) {
        this.figures = figures;
        this.subscribing = subscribing;
        this.choices = choices;
        this.user = user;
        this.notices = notices;
    }

    /**
     * Begins with what is agreed so far.
     *
     * @throws org.cohortium.identity.NoSuchThing if there is no such subscription
     * @throws NotAllowed for who is no administrator
     */
    public void open() {
        if (!user.is(Role.ADMIN)) {
            throw new NotAllowed("agrees on no subscriptions");
        }
        given = !grant.isBlank();
        startsOn = figures.today().toString();
        report = choices.getReports().stream().findFirst().orElse("");
        if (id != null) {
            take(figures.find(id, choices.language()));
        }
        if (given) {
            choices.title(grant); // there is such a grant
            show();
        }
    }

    private void take(Subscription subscription) {
        Terms terms = subscription.terms();
        grant = subscription.grant();
        given = true;
        version = subscription.version();
        report = terms.report();
        cadence = terms.cadence();
        yearStarts = terms.yearStarts();
        startsOn = terms.startsOn().toString();
        dueDays = terms.dueDays();
        draftDays = terms.draftDays();
        language = terms.language();
        enclosing = terms.enclosing();
        readers = ReaderLines.write(terms.readers());
    }

    /** Works out what would be due. */
    public void show() {
        outlook = terms().filter(any -> !grant.isBlank())
                .map(terms -> figures.outlook(grant, terms, SHOWN, choices.language()))
                .orElseGet(List::of);
    }

    /** Keeps it and leads to the calendar; stays where a rule says no. */
    public @Nullable String save() {
        Optional<Terms> terms = terms();
        if (terms.isEmpty()) {
            return null;
        }
        Long known = id;
        Optional<Refusal> refusal = grant.isBlank()
                ? Optional.of(Refusal.of("subscription.noGrant"))
                : known == null
                        ? Optional.ofNullable(
                                subscribing.add(grant, terms.get()).refusal())
                        : subscribing.change(known, version, terms.get());
        if (refusal.isPresent()) {
            notices.refused(FIELDS.getOrDefault(refusal.get().rule(), "edit:report"), refusal.get());
            return null;
        }
        notices.forNextPage().done("subscription.saved", "grant", grant);
        return CALENDAR;
    }

    public String end() {
        if (id != null) {
            subscribing.end(id);
            notices.forNextPage().done("subscription.ended.done", "grant", grant);
        }
        return CALENDAR;
    }

    /** What the fields say; empty, and told at the field, where one is unclear. */
    private Optional<Terms> terms() {
        Optional<LocalDate> day = TypedDay.read(startsOn);
        if (day.isEmpty()) {
            notices.refused("edit:starts", Refusal.of("subscription.noDay"));
        }
        if (dueDays == null) {
            notices.refused("edit:due", Refusal.of("subscription.noDays"));
        }
        if (draftDays == null) {
            notices.refused("edit:draft", Refusal.of("subscription.noDays"));
        }
        if (day.isEmpty() || dueDays == null || draftDays == null) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                report,
                cadence,
                yearStarts,
                day.get(),
                dueDays,
                draftDays,
                language,
                enclosing,
                ReaderLines.read(readers)));
    }

    public List<Due> getOutlook() {
        return outlook;
    }

    /** Whether the grant is settled. */
    public boolean isGiven() {
        return given;
    }

    public boolean isFresh() {
        return id == null;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = Objects.requireNonNullElse(grant, "");
    }

    public String getReport() {
        return report;
    }

    public void setReport(@Nullable String report) {
        this.report = Objects.requireNonNullElse(report, "");
    }

    public Cadence getCadence() {
        return cadence;
    }

    public void setCadence(@Nullable Cadence cadence) {
        this.cadence = Objects.requireNonNullElse(cadence, Cadence.QUARTER);
    }

    public List<Cadence> getCadences() {
        return List.of(Cadence.values());
    }

    public int getYearStarts() {
        return yearStarts;
    }

    public void setYearStarts(int yearStarts) {
        this.yearStarts = yearStarts;
    }

    /** First days of the months, for their names. */
    public List<LocalDate> getMonths() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> LocalDate.of(figures.today().getYear(), month, 1))
                .toList();
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable String startsOn) {
        this.startsOn = Objects.requireNonNullElse(startsOn, "");
    }

    public @Nullable Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(@Nullable Integer dueDays) {
        this.dueDays = dueDays;
    }

    public @Nullable Integer getDraftDays() {
        return draftDays;
    }

    public void setDraftDays(@Nullable Integer draftDays) {
        this.draftDays = draftDays;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, Language.EN.tag());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public boolean isEnclosing() {
        return enclosing;
    }

    public void setEnclosing(boolean enclosing) {
        this.enclosing = enclosing;
    }

    public String getReaders() {
        return readers;
    }

    public void setReaders(@Nullable String readers) {
        this.readers = Objects.requireNonNullElse(readers, "");
    }
}
