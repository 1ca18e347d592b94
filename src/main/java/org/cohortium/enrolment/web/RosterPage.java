package org.cohortium.enrolment.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentFigures;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.enrolment.RosterQuery;
import org.cohortium.enrolment.RosterRow;
import org.cohortium.web.LazyRows;
import org.cohortium.web.ReaderLanguage;
import org.cohortium.web.Span;
import org.jspecify.annotations.Nullable;

/** The roster on a cohort's page. What it is narrowed to stands in the page's address. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class RosterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnrolmentFigures enrolments;
    private final RosterNow now;
    private final ReaderLanguage language;
    private String cohort = "";
    private @Nullable EnrolmentState state;
    private @Nullable String text;
    private final Span span = new Span();
    private transient @Nullable LazyRows<RosterRow> rows;

    @Inject
    RosterPage(EnrolmentFigures enrolments, RosterNow now, ReaderLanguage language) {
        this.enrolments = enrolments;
        this.now = now;
        this.language = language;
    }

    /** Goes to the address of what is now looked for. */
    public void find() throws IOException {
        String query = text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        FacesContext.getCurrentInstance().getExternalContext().redirect(getAddress(state) + query);
    }

    /** The address of this cohort's people in a state, or of all. */
    public String getAddress(@Nullable EnrolmentState wanted) {
        return "/cohort/view?code=" + cohort + (wanted == null ? "" : "&state=" + wanted);
    }

    public LazyRows<RosterRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(new Source());
        }
        return rows;
    }

    /** States somebody stands in, in the order of a nomination's life. */
    public List<EnrolmentState> getStates() {
        Map<EnrolmentState, Integer> people = now.byState(cohort);
        return Arrays.stream(EnrolmentState.values())
                .filter(people::containsKey)
                .toList();
    }

    /** How many stand in a state, or in all. */
    public int people(@Nullable EnrolmentState wanted) {
        Map<EnrolmentState, Integer> people = now.byState(cohort);
        return wanted == null
                ? people.values().stream().mapToInt(Integer::intValue).sum()
                : people.getOrDefault(wanted, 0);
    }

    /** The decision that usually follows for a person; null if there is none, or the reader may not decide. */
    public @Nullable Decision next(RosterRow row) {
        return choices(row)
                .filter(choice -> Choices.isNext(choice, row.state()))
                .findFirst()
                .orElse(null);
    }

    /** The other decisions that can be made of a person. */
    public List<Decision> others(RosterRow row) {
        return choices(row)
                .filter(choice -> !Choices.isNext(choice, row.state()))
                .toList();
    }

    private Stream<Decision> choices(RosterRow row) {
        return isMayDecide() ? Choices.of(row.state(), now.freeSeats(cohort)).stream() : Stream.empty();
    }

    public boolean isMayDecide() {
        return now.mayDecide(cohort);
    }

    /** Whether only some of the roster are looked for. */
    public boolean isNarrowed() {
        return state != null || text != null;
    }

    /** Whether attendance says anything yet. */
    public boolean isBegun() {
        return now.cohort(cohort).expectedMinutes() > 0;
    }

    /** "1–25 of 61", of the page shown last; empty where there is none. */
    public String getShown() {
        return span.inWords(language.words(), "enrolment.shown", getRows().getRowCount());
    }

    RosterQuery query() {
        return new RosterQuery(text, state == null ? Set.of() : Set.of(state));
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String code) {
        cohort = code == null ? "" : code;
    }

    public @Nullable String getState() {
        return state == null ? null : state.name();
    }

    /** A state that is none narrows nothing. */
    public void setState(@Nullable String name) {
        state = Arrays.stream(EnrolmentState.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }

    private final class Source implements LazyRows.Source<RosterRow> {
        @Override
        public int count() {
            return enrolments.count(cohort, query());
        }

        @Override
        public List<RosterRow> page(String sort, boolean descending, int offset, int limit) {
            return span.of(offset, enrolments.rows(cohort, query(), language.getTag(), offset, limit));
        }
    }
}
