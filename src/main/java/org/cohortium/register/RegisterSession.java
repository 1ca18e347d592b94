package org.cohortium.register;

import java.time.Instant;

/** A session of the register. @param minutes planned length */
public record RegisterSession(long id, int number, String title, Instant startsAt, int minutes) {}
