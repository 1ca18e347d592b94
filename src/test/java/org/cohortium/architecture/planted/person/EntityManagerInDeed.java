package org.cohortium.architecture.planted.person;

import jakarta.persistence.EntityManager;

public record EntityManagerInDeed(EntityManager entities) {}
