package org.cohortium.intake;

import java.util.Map;
import java.util.Optional;

/**
 * The cohorts an uploader knows of, and whether they may nominate into each.
 *
 * @param byCode those they may see; of any other it is not even told that it exists
 */
public record Targets(Map<String, Target> byCode) implements CohortLookup {
    public Targets {
        byCode = Map.copyOf(byCode);
    }

    /** @param countryIso3 ISO 3166-1 alpha-3 */
    public record Target(Answer answer, String countryIso3) {}

    @Override
    public Answer find(String code) {
        Target target = byCode.get(code);
        return target == null ? Answer.UNKNOWN : target.answer();
    }

    Optional<String> country(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Target::countryIso3);
    }
}
