package org.cohortium.funding;

import org.cohortium.shared.Refusal;

/**
 * What is wrong with a grant as asked for.
 *
 * @param field as the interface names it, e.g. {@code amount} or {@code allocations[2].percent}, counted from 0
 */
public record GrantProblem(String field, Refusal refusal) {
    /** In which allocation, counted from 0; -1 where it is in none. */
    public int allocation() {
        return field.startsWith("allocations[")
                ? Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')))
                : -1;
    }
}
