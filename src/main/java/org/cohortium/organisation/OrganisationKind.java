package org.cohortium.organisation;

/** What an organisation is to the programme. */
public enum OrganisationKind {
    MINISTRY,
    AGENCY,
    DONOR,
    COALITION,
    TRAINING_PROVIDER,
    RECOGNISING_BODY
}
