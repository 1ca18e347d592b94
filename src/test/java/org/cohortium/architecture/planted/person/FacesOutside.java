package org.cohortium.architecture.planted.person;

import jakarta.faces.application.FacesMessage;

public record FacesOutside(FacesMessage message) {}
