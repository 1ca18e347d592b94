package org.cohortium.results.web;

import java.util.List;

/**
 * A worked example in the reader's words.
 *
 * @param period the days that count
 * @param people one line for each kind of person, and what comes from elsewhere
 */
public record ExampleRow(
        String situation, String period, List<String> people, String numerator, String denominator, String value) {
    public ExampleRow {
        people = List.copyOf(people);
    }
}
