package org.cohortium.reporting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.reporting.RecipientChoice;
import org.cohortium.reporting.ReportRequest;
import org.cohortium.reporting.Requested;
import org.cohortium.reporting.RequestingReports;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Having a report made: which, for what time, as of when, for whom. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class ReportForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Which field a rule is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "reporting.unknownReport", "make:report",
            "reporting.periodEndsBefore", "make:to",
            "reporting.asOfNotSettled", "make:asOf",
            "reporting.asOfTooEarly", "make:asOf",
            "reporting.unknownRecipient", "make:choice",
            "reporting.noRecipients", "make:choice");

    private final RequestingReports requesting;
    private final ReportWords words;
    private final CurrentUser user;
    private final Notices notices;
    private @Nullable String report;
    private Period period = Period.LAST_QUARTER;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDateTime asOf;
    private @Nullable RecipientChoice choice;
    private List<RecipientChoice> recipients = List.of();

    @Inject
    ReportForm(RequestingReports requesting, ReportWords words, CurrentUser user, Notices notices) {
        this.requesting = requesting;
        this.words = words;
        this.user = user;
        this.notices = notices;
    }

    /** Has it made and goes on to the page of the run; stays where a rule says no. */
    public @Nullable String make() {
        add();
        Requested requested = requesting.request(new ReportRequest(
                String.valueOf(report),
                getFrom(),
                getTo(),
                instant(),
                recipients.stream().map(RecipientChoice::code).toList()));
        Refusal refusal = requested.refusal();
        if (refusal != null) {
            notices.refused(FIELDS.getOrDefault(refusal.rule(), "make:report"), words.readable(refusal));
            return null;
        }
        return "/reporting/run?faces-redirect=true&id=" + requested.run();
    }

    /** Takes the one chosen to those it is made for. */
    public void add() {
        if (choice != null && !recipients.contains(choice)) {
            recipients = Stream.concat(recipients.stream(), Stream.of(choice)).toList();
        }
        choice = null;
    }

    public void remove(RecipientChoice one) {
        recipients = recipients.stream().filter(each -> !each.equals(one)).toList();
    }

    /** Recipients of one report are none of another. */
    public void otherReport() {
        recipients = List.of();
    }

    private @Nullable Instant instant() {
        return asOf == null ? null : asOf.atZone(user.zone()).toInstant();
    }

    public boolean isOwnDays() {
        return period == Period.OTHER;
    }

    public @Nullable String getReport() {
        return report;
    }

    public void setReport(@Nullable String report) {
        this.report = report;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable Period period) {
        this.period = Objects.requireNonNullElse(period, Period.LAST_QUARTER);
    }

    public LocalDate getFrom() {
        return isOwnDays() && from != null ? from : period.from(words.today());
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return isOwnDays() && to != null ? to : period.to(words.today());
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable LocalDateTime getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDateTime asOf) {
        this.asOf = asOf;
    }

    public List<RecipientChoice> getRecipients() {
        return recipients;
    }

    public @Nullable RecipientChoice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable RecipientChoice choice) {
        this.choice = choice;
    }
}
