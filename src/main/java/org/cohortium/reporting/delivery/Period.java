package org.cohortium.reporting.delivery;

import java.time.LocalDate;

/** What a report is about. @param from first day. @param to last day, included */
public record Period(LocalDate from, LocalDate to) {}
