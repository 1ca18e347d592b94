package org.cohortium.results.framework;

import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Why a framework cannot be agreed on as it stands.
 *
 * @param result number of the result it is about, from 1; null for the framework itself
 * @param indicator number of the indicator within it, from 1; null for the result itself
 * @param target number of the target within that, from 1; null for the indicator itself
 */
public record FrameworkProblem(
        @Nullable Integer result,
        @Nullable Integer indicator,
        @Nullable Integer target,
        Refusal refusal) {
    /** The place in the document as the interface names it: {@code results[0].indicators[2].targets[1]}. */
    public String path() {
        StringBuilder path = new StringBuilder();
        add(path, "results", result);
        add(path, ".indicators", indicator);
        add(path, ".targets", target);
        return path.isEmpty() ? "framework" : path.toString();
    }

    private static void add(StringBuilder path, String list, @Nullable Integer number) {
        if (number != null) {
            path.append(list).append('[').append(number - 1).append(']');
        }
    }
}
