package org.cohortium.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.NotAllowed;
import org.junit.jupiter.api.Test;

class MishapTest {
    @Test
    void looksBehindTheExceptionsThatWrapTheCause() {
        assertThat(Mishap.of(new FacesException(new IllegalStateException(new NotAllowed("needs ADMIN")))))
                .isEqualTo(Mishap.NOT_ALLOWED);
        assertThat(Mishap.of(new FacesException(new NoSuchThing("cohort", "KEN-2026-99"))))
                .isEqualTo(Mishap.NOT_FOUND);
    }

    @Test
    void tellsAnExpiredPageFromAFault() {
        assertThat(Mishap.of(new ViewExpiredException("/cohort/cohorts.xhtml"))).isEqualTo(Mishap.EXPIRED);
        assertThat(Mishap.of(new IllegalStateException("boom"))).isEqualTo(Mishap.FAULT);
    }
}
