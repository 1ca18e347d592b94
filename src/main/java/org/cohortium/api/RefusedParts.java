package org.cohortium.api;

import java.util.List;
import org.cohortium.shared.Refusal;

/** Refusals of several parts of a document at once: told as a problem with status 422 that names each part. */
public final class RefusedParts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;
    private final transient List<Part> parts;

    /** A part of the request, e.g. {@code results[0].indicators[2]}, and why it cannot be. */
    public record Part(String field, Refusal refusal) {}

    /** @param refusal why the whole was refused */
    public RefusedParts(Refusal refusal, List<Part> parts) {
        super(refusal.rule());
        this.refusal = refusal;
        this.parts = List.copyOf(parts);
    }

    Refusal refusal() {
        return refusal;
    }

    List<Part> parts() {
        return parts;
    }
}
