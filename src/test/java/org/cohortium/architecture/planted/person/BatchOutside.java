package org.cohortium.architecture.planted.person;

import jakarta.batch.runtime.BatchStatus;

public record BatchOutside(BatchStatus status) {}
