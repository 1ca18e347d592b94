package org.cohortium.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query must be limited to. The parts add up: what any of them reaches is in scope; the empty scope reaches
 * nothing. Persons and cohorts are reached by all parts but {@code donors}; grants only by {@code donors}, and a donor
 * gets figures, never a person.
 *
 * @param everything no limit at all; the other parts are then empty
 * @param organisations the coordinator's organisations with all below them: cohorts they host, and their own staff
 * @param donors the donor's organisations with all below them: grants they fund
 * @param facilitator user id whose assigned cohorts are in scope, or null
 * @param person the person's own id, for a participant, or null
 */
public record Scope(
        boolean everything,
        Set<Long> organisations,
        Set<Long> donors,
        @Nullable Long facilitator,
        @Nullable Long person) {
    public static final Scope EVERYTHING = new Scope(true, Set.of(), Set.of(), null, null);
    public static final Scope NOTHING = new Scope(false, Set.of(), Set.of(), null, null);

    public Scope {
        organisations = Set.copyOf(organisations);
        donors = Set.copyOf(donors);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    public boolean reachesOrganisation(long organisationId) {
        return everything || organisations.contains(organisationId);
    }

    public boolean reachesDonor(long organisationId) {
        return everything || donors.contains(organisationId);
    }

    /** Whether anything but grants may be in scope: a donor alone sees no cohort and no person. */
    public boolean reachesPeople() {
        return everything || !organisations.isEmpty() || facilitator != null || person != null;
    }
}
