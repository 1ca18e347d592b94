package org.cohortium.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohortium.results.Told;

/**
 * What a donor was told before.
 *
 * @param own the releases of the grant, the last one last
 * @param others those of the donor's other grants, with what they say of cohorts: a cohort may be paid for by several
 */
record ToldBefore(List<ToldRelease> own, List<ToldRelease> others) {
    static final ToldBefore NOTHING = new ToldBefore(List.of(), List.of());

    /** The release that the next one is held against. */
    Optional<ToldRelease> last() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** As {@link ToldRelease#told}. */
    List<Told> counts(Map<String, String> filters, List<Indicator> indicators) {
        return Stream.concat(own.stream(), filters.isEmpty() ? others.stream() : Stream.empty())
                .flatMap(release -> release.told(filters, indicators).stream())
                .distinct()
                .toList();
    }
}
