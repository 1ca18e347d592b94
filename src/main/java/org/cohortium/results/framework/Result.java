package org.cohortium.results.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result with its indicators, in their order. @param id of one that is there already; null for a new one */
public record Result(@Nullable Long id, ResultKind kind, Wording wording, List<Indicator> indicators) {
    public Result {
        indicators = List.copyOf(indicators);
    }
}
