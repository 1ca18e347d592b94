package org.cohortium.architecture.planted.person;

import org.flywaydb.core.api.MigrationState;

public record ProvisioningOutside(MigrationState state) {}
