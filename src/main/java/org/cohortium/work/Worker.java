package org.cohortium.work;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** This node's beat: renews its leases, and every now and then, or when told, looks for work that is due or has ended. */
@ApplicationScoped
class Worker {
    private static final String TROUBLE = "The work table could not be looked after";

    private final Crew crew;
    private final Beats beats;

    @Inject
    Worker(Crew crew, Beats beats) {
        this.crew = crew;
        this.beats = beats;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        beats.every(crew.settings().heartbeat(), TROUBLE, crew::renewLeases);
        beats.every(crew.settings().poll(), TROUBLE, crew::lookForWork);
    }

    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkRequested request) {
        beats.soon(TROUBLE, crew::lookForWork);
    }

    @PreDestroy
    void stop() {
        beats.stop();
        crew.letGo();
    }
}
