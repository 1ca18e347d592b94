package org.cohortium.register;

import org.cohortium.shared.Refusal;

/** A cell that cannot go in. @param value as entered; @param refusal why */
public record Invalid(String sheet, String cell, String value, Refusal refusal) {}
