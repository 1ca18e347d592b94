package org.cohortium.results.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.results.framework.Framework;
import org.cohortium.results.framework.Indicator;
import org.cohortium.results.framework.Result;
import org.cohortium.results.framework.Target;
import org.cohortium.results.update.FigureComment;
import org.cohortium.results.update.ManualValue;
import org.cohortium.results.update.ProgressUpdate;
import org.cohortium.results.update.ProgressUpdates;
import org.cohortium.results.update.UpdateProblem;
import org.cohortium.results.update.UpdateState;
import org.cohortium.results.update.WritingUpdates;
import org.cohortium.results.update.WritingUpdates.Written;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** A progress update on its page: written, locked, approved or sent back. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class UpdateForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "edit:";

    private final ProgressUpdates updates;
    private final WritingUpdates writing;
    private final Notices notices;
    private final List<UpdateFields> fields = new ArrayList<>();
    private String grant = "";
    private String from = "";
    private String to = "";
    private String signatory = "";
    private String signatoryTitle = "";
    private String reason = "";
    private int seen;
    private transient @Nullable ProgressUpdate update;
    private transient @Nullable Framework framework;

    @Inject
    UpdateForm(ProgressUpdates updates, WritingUpdates writing, Notices notices) {
        this.updates = updates;
        this.writing = writing;
        this.notices = notices;
    }

    /**
     * Begins with what is said so far.
     *
     * @throws NoSuchThing if there is no such grant or period
     * @throws org.cohortium.identity.NotAllowed for who sees no updates
     */
    public void open() {
        update = null;
        ProgressUpdate now = getUpdate();
        fields.clear();
        seen = now.version();
        signatory = now.signatory() == null ? "" : now.signatory();
        signatoryTitle = now.signatoryTitle() == null ? "" : now.signatoryTitle();
        reason = "";
        for (Result result : getFramework().results()) {
            UpdateFields one = new UpdateFields(result, now);
            result.indicators().stream()
                    .filter(indicator -> updates.isIn(indicator, now))
                    .forEach(indicator -> one.getFigures()
                            .add(new UpdateFields.Figure(indicator, now, updates.isByHand(indicator, now))));
            fields.add(one);
        }
    }

    /** Keeps what is typed. */
    public @Nullable String save() {
        if (!isKept()) {
            return null;
        }
        notices.forNextPage().done("update.saved");
        return again();
    }

    /** Keeps what is typed and locks it. */
    public @Nullable String submit() {
        return isKept() ? told(writing.submit(grant, first(), last()), "update.submitted.done") : null;
    }

    public @Nullable String approve() {
        return told(writing.approve(grant, first(), last()), "update.approved.done");
    }

    public @Nullable String sendBack() {
        return told(writing.sendBack(grant, first(), last(), reason), "update.returned.done");
    }

    public @Nullable String reopen() {
        return told(writing.reopen(grant, first(), last(), reason), "update.reopened.done");
    }

    private @Nullable String told(Optional<Refusal> refusal, String done) {
        update = null;
        if (refusal.isPresent()) {
            notices.refused(refusal.get());
            seen = getUpdate().version(); // what was typed was kept before
            return null;
        }
        notices.forNextPage().done(done);
        return again();
    }

    private String again() {
        return "/results/update?faces-redirect=true&grant=" + grant + "&from=" + from + "&to=" + to;
    }

    private boolean isKept() {
        List<ManualValue> values = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<FigureComment> comments = new ArrayList<>();
        List<String> commentPlaces = new ArrayList<>();
        boolean clear = true;
        for (int at = 0; at < fields.size(); at++) {
            List<UpdateFields.Figure> figures = fields.get(at).getFigures();
            for (int one = 0; one < figures.size(); one++) {
                UpdateFields.Figure figure = figures.get(one);
                String place = FORM + "result:" + at + ":figure:" + one + ":";
                if (!figure.getComment().isBlank()) {
                    comments.add(new FigureComment(figure.getIndicator(), figure.getComment()));
                    commentPlaces.add(place);
                }
                Optional<ManualValue> value = figure.value();
                if (value.isPresent()) {
                    values.add(value.get());
                    places.add(place);
                } else if (!figure.isBlank()) {
                    clear = false;
                    notices.refused(place + figure.wrongField(), Refusal.of("update.noNumber"));
                }
            }
        }
        if (!clear) {
            return false;
        }
        Written written = writing.write(getUpdate()
                .saying(
                        seen,
                        signatory,
                        signatoryTitle,
                        fields.stream().map(UpdateFields::narrative).toList(),
                        comments,
                        values));
        written.problems()
                .forEach(problem -> notices.refused(place(problem, places, commentPlaces), problem.refusal()));
        if (written.refusal() != null) {
            notices.refused(written.refusal());
        }
        return written.isDone();
    }

    /** The component that a place in the document stands for. */
    private static String place(UpdateProblem problem, List<String> values, List<String> comments) {
        String path = problem.path();
        int open = path.indexOf('[');
        if (open < 0) {
            return FORM + path;
        }
        int at = Integer.parseInt(path.substring(open + 1, path.indexOf(']')));
        String field = path.substring(path.indexOf('.') + 1);
        return switch (path.substring(0, open)) {
            case "narratives" -> FORM + "result:" + at + ":" + field;
            case "comments" -> comments.get(at) + field;
            default -> values.get(at) + field;
        };
    }

    public ProgressUpdate getUpdate() {
        if (update == null) {
            update = updates.find(grant, first(), last());
        }
        return update;
    }

    public Framework getFramework() {
        if (framework == null) {
            framework = updates.framework(grant);
        }
        return framework;
    }

    /** What is agreed of a result. */
    public Result result(UpdateFields one) {
        return getFramework().result(one.getResult()).orElseThrow(() -> new NoSuchThing("result", one.getResult()));
    }

    /** What is agreed of an indicator. */
    public Indicator indicator(UpdateFields.Figure one) {
        return getFramework()
                .indicator(one.getIndicator())
                .orElseThrow(() -> new NoSuchThing("indicator", one.getIndicator()));
    }

    /** Its place in the result, from 1. */
    public int place(UpdateFields.Figure one) {
        return getFramework().results().stream()
                .map(Result::indicators)
                .filter(all -> all.contains(indicator(one)))
                .findFirst()
                .map(all -> all.indexOf(indicator(one)) + 1)
                .orElse(0);
    }

    /** What it is to reach in the period. */
    public @Nullable Target target(UpdateFields.Figure one) {
        return indicator(one).targets().stream()
                .filter(target -> target.isTotal()
                        && target.from().equals(first())
                        && target.to().equals(last()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader writes in it now. */
    public boolean isOpen() {
        return updates.mayWrite() && getUpdate().isOpen();
    }

    public boolean isToDecide() {
        return updates.mayDecide(getUpdate());
    }

    public boolean isToSendBack() {
        return updates.mayWrite() && getUpdate().state() == UpdateState.SUBMITTED;
    }

    public boolean isToReopen() {
        return updates.mayWrite() && getUpdate().state() == UpdateState.APPROVED;
    }

    /** The indicators whose values are entered by hand. */
    public List<UpdateFields.Figure> getByHand() {
        return fields.stream()
                .flatMap(one -> one.getFigures().stream())
                .filter(UpdateFields.Figure::isByHand)
                .toList();
    }

    /** What is agreed of the indicator with an id. */
    public Indicator indicatorOf(long id) {
        return getFramework().indicator(id).orElseThrow(() -> new NoSuchThing("indicator", id));
    }

    public List<UpdateFields> getFields() {
        return fields;
    }

    public String getGrant() {
        return grant;
    }

    public void setGrant(@Nullable String grant) {
        this.grant = grant == null ? "" : grant;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(@Nullable String signatory) {
        this.signatory = signatory == null ? "" : signatory;
    }

    public String getSignatoryTitle() {
        return signatoryTitle;
    }

    public void setSignatoryTitle(@Nullable String signatoryTitle) {
        this.signatoryTitle = signatoryTitle == null ? "" : signatoryTitle;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    private LocalDate first() {
        return day(from);
    }

    private LocalDate last() {
        return day(to);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new NoSuchThing("period", text);
        }
    }
}
