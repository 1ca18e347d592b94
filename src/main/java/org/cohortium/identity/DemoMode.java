package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether this installation shows demo data, and so lets in the demo accounts, whose passwords everybody knows. It does
 * only if told so, by the system property {@code cohortium.demo} or the environment's {@code COHORTIUM_DEMO}: a setting
 * that is missing or not understood keeps them out.
 */
@ApplicationScoped
public class DemoMode {
    private static final Set<String> SIZES = Set.of("demo", "medium", "large");

    private final boolean on;

    @Inject
    DemoMode() {
        this(setting(System.getProperty("cohortium.demo"), System.getenv()));
    }

    DemoMode(@Nullable String setting) {
        on = setting != null && SIZES.contains(setting.strip().toLowerCase(Locale.ROOT));
    }

    public boolean isOn() {
        return on;
    }

    private static @Nullable String setting(@Nullable String property, Map<String, String> environment) {
        return Optional.ofNullable(property).orElse(environment.get("COHORTIUM_DEMO"));
    }
}
