package org.cohortium.architecture.planted.organisation;

public record NothingSayingHelper(String text) {}
