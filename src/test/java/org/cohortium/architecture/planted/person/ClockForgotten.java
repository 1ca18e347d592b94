package org.cohortium.architecture.planted.person;

import java.time.Instant;

public class ClockForgotten {
    public Instant stamp() {
        return Instant.now();
    }
}
