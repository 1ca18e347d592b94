package org.cohortium.identity;

/** What somebody is to the programme. How far a role reaches is said by the organisation it is assigned with. */
public enum Role {
    /** Programme administrator: sees and changes everything. */
    ADMIN,
    /** Ministry training coordinator: the cohorts their organisation's tree hosts, and its own staff anywhere. */
    COORDINATOR,
    /** The cohorts they are assigned to. */
    FACILITATOR,
    /** The grants their organisation funds: figures only, never a person; changes nothing. */
    DONOR,
    /** Themselves. */
    PARTICIPANT,
    /** Sees everything, changes nothing. */
    AUDITOR;

    /** Whether it means nothing without the organisation it reaches as far as. */
    public boolean needsOrganisation() {
        return this == COORDINATOR || this == DONOR;
    }

    /** Whether it may be held for an organisation. */
    public boolean mayHaveOrganisation() {
        return needsOrganisation() || this == FACILITATOR;
    }

    boolean isReadOnly() {
        return this == DONOR || this == AUDITOR;
    }
}
