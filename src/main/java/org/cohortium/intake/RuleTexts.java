package org.cohortium.intake;

import java.util.Map;

/** The texts of rules in one language, such as those of the bundle {@code org/cohortium/i18n/intake-rules}. */
@FunctionalInterface
public interface RuleTexts {
    String text(String key, Map<String, Object> arguments);

    default String text(String key) {
        return text(key, Map.of());
    }
}
