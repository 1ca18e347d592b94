package org.cohortium.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version of a row: since when it is known, by whom and why. */
interface Version {
    Instant at();

    String by();

    @Nullable
    String why();
}
