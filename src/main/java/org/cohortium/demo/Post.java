package org.cohortium.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job somebody had from some time on. */
record Post(Job job, Instant at, String by, @Nullable String why) implements Version {}
