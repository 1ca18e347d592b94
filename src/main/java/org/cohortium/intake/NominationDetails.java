package org.cohortium.intake;

/** What a list says of a nominee besides, taken as it is and never a reason to reject; empty where it says nothing. */
public record NominationDetails(
        String organisation, String department, String jobTitle, String seniority, String phone, String remark) {}
