package org.cohortium.architecture.planted.person;

import jakarta.ws.rs.core.Response;

public record RestOutside(Response.Status status) {}
