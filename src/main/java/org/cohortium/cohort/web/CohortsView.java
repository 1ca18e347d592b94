package org.cohortium.cohort.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cohortium.cohort.CohortOrder;
import org.cohortium.cohort.CohortState;
import org.jspecify.annotations.Nullable;

/** A saved view of the list of cohorts: what it always narrows to, and the order it begins with. */
public enum CohortsView {
    /** Going on, or taking people on. */
    RUNNING(EnumSet.of(CohortState.ENROLLING, CohortState.RUNNING, CohortState.ASSESSING), CohortOrder.STATE),
    NOMINATING(EnumSet.of(CohortState.ENROLLING), CohortOrder.STARTS_FIRST_FIRST),
    /** Starting in the calendar year that is now. */
    YEAR(EnumSet.allOf(CohortState.class), CohortOrder.STARTS_LAST_FIRST),
    ALL(EnumSet.allOf(CohortState.class), CohortOrder.STARTS_LAST_FIRST);

    private final Set<CohortState> states;
    private final CohortOrder order;

    CohortsView(Set<CohortState> states, CohortOrder order) {
        this.states = Set.copyOf(states);
        this.order = order;
    }

    /** The view of an address; the first where it names none. */
    static CohortsView of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(view -> view.address().equals(name))
                .findFirst()
                .orElse(RUNNING);
    }

    /** Its name in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name. */
    public String text() {
        return "cohort.view." + address();
    }

    public boolean isOfOneYear() {
        return this == YEAR;
    }

    /** States it lets through; empty for all. */
    Set<CohortState> states() {
        return states.size() == CohortState.values().length ? Set.of() : states;
    }

    /** States one can narrow it to further. */
    Set<CohortState> choices() {
        return EnumSet.copyOf(states);
    }

    CohortOrder order() {
        return order;
    }
}
