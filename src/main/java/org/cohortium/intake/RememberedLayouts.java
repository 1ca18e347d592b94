package org.cohortium.intake;

import org.jspecify.annotations.Nullable;

/** Layouts somebody has confirmed before. */
@FunctionalInterface
public interface RememberedLayouts {
    RememberedLayouts NONE = fingerprint -> null;

    /** The mapping kept under a fingerprint, or null. */
    @Nullable
    Mapping find(String fingerprint);
}
