package org.cohortium.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version that differs from the one before in a single word, such as a state. */
record Change(String to, Instant at, String by, @Nullable String why) implements Version {}
