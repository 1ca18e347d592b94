package org.cohortium.certification.recognition;

/** Something to choose from. @param name in the language asked for */
public record Choice(String code, String name) {}
