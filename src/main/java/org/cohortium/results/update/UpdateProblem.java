package org.cohortium.results.update;

import org.cohortium.shared.Refusal;

/** What is wrong with an update. @param path place in the request, e.g. {@code values[2].numerator} */
public record UpdateProblem(String path, Refusal refusal) {}
