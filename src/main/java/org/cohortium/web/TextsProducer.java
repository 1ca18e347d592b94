package org.cohortium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.cohortium.text.Texts;

/** Loads the texts once and hands them to whoever writes in a reader's language: pages, API, jobs. */
@ApplicationScoped
class TextsProducer {
    private final Texts texts = Texts.load();

    @Produces
    @Dependent
    Texts texts() {
        return texts;
    }
}
