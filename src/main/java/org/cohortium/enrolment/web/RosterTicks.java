package org.cohortium.enrolment.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cohortium.enrolment.DecidingEnrolments;
import org.cohortium.enrolment.EnrolmentFigures;

/** Who is ticked in the roster, over all its pages. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class RosterTicks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnrolmentFigures enrolments;
    private final RosterPage roster;
    private final RosterNow now;
    private final LinkedHashSet<Long> ticked = new LinkedHashSet<>();

    @Inject
    RosterTicks(EnrolmentFigures enrolments, RosterPage roster, RosterNow now) {
        this.enrolments = enrolments;
        this.roster = roster;
        this.now = now;
    }

    /** Ticks or unticks what the request's parameter {@code tick} says: {@code +12,15} or {@code -12}. */
    public void tick() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("tick", "");
        if (asked.matches("[+-]\\d{1,18}(,\\d{1,18})*")) {
            List<Long> ids = Arrays.stream(asked.substring(1).split(","))
                    .map(Long::valueOf)
                    .toList();
            if (asked.charAt(0) == '-') {
                ids.forEach(ticked::remove);
            } else if (ticked.size() + ids.size() <= DecidingEnrolments.MOST) {
                ticked.addAll(ids);
            }
        }
    }

    /** Ticks everybody the roster is narrowed to, on all its pages. */
    public void tickAll() {
        ticked.clear();
        ticked.addAll(enrolments.ids(roster.getCohort(), roster.query(), DecidingEnrolments.MOST));
    }

    public void clear() {
        ticked.clear();
    }

    public boolean has(long enrolmentId) {
        return ticked.contains(enrolmentId);
    }

    public int getCount() {
        return ticked.size();
    }

    /** Whether there are more people in the narrowed roster than are ticked. */
    public boolean isMore() {
        return roster.getRows().getRowCount() > ticked.size();
    }

    /** Decisions that can be carried out for at least one of them, with what each would do. */
    public List<Preview> getChoices() {
        return Choices.of(now.byState(cohort(), ticked), now.freeSeats(cohort()));
    }

    String cohort() {
        return roster.getCohort();
    }

    Set<Long> ids() {
        return Set.copyOf(ticked);
    }
}
