package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cohortium.identity.DemoMode;
import org.cohortium.work.Beats;

/**
 * Gives the demonstration's donors what they would have been given by now: releases of the last quarters, each as known
 * some days after its end, so that there is something to look at. How many quarters: {@code COHORTIUM_DEMO_RELEASES}, none
 * unless told otherwise; nowhere but in demonstrations.
 */
@ApplicationScoped
class DemoReleases {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final int quarters = Integer.parseInt(System.getenv().getOrDefault("COHORTIUM_DEMO_RELEASES", "0"));
    private final DemoMode demo;
    private final ReleasingForDemo releasing;
    private final Beats beats;

    @Inject
    DemoReleases(DemoMode demo, ReleasingForDemo releasing, Beats beats) {
        this.demo = demo;
        this.releasing = releasing;
        this.beats = beats;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        if (demo.isOn() && quarters > 0) {
            beats.every(EVERY, "The demonstration’s releases could not be made", this::step);
        }
    }

    private void step() {
        if (!releasing.step(quarters)) {
            beats.stop();
        }
    }
}
