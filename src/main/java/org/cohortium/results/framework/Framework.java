package org.cohortium.results.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grant's results framework, whole.
 *
 * @param grant code of the grant
 * @param version counts its changes; 0 where none was ever agreed. Who changes it says which version they changed
 * @param results in their order
 */
public record Framework(String grant, int version, Wording wording, List<Result> results) {
    public Framework {
        results = List.copyOf(results);
    }

    /** All indicators, in the order of the results. */
    public Stream<Indicator> indicators() {
        return results.stream().flatMap(result -> result.indicators().stream());
    }

    public Optional<Indicator> indicator(long id) {
        return indicators().filter(each -> each.id() != null && each.id() == id).findFirst();
    }

    public Optional<Result> result(long id) {
        return results.stream()
                .filter(each -> each.id() != null && each.id() == id)
                .findFirst();
    }
}
