package org.cohortium.register;

import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;

/** A register workbook was put in, or undone. */
record RegisterEvent(String action, UUID upload, String cohort, int cells) implements DomainEvent {
    static RegisterEvent applied(UUID upload, String cohort, int cells) {
        return new RegisterEvent("register.applied", upload, cohort, cells);
    }

    static RegisterEvent undone(UUID upload, String cohort, int cells) {
        return new RegisterEvent("register.undone", upload, cohort, cells);
    }

    @Override
    public String subjectType() {
        return "cohort";
    }

    @Override
    public String subjectId() {
        return cohort;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("upload", upload.toString(), "cells", cells);
    }
}
