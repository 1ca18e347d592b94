package org.cohortium.results.framework;

import java.time.LocalDate;
import java.util.List;

/** Who knows what donors were told: provided by reporting, which stands on this. */
public interface ToldPeriods {
    /** An indicator's period that stands in a release. */
    record Told(long indicator, LocalDate from, LocalDate to) {}

    /** Of a grant's indicators, in all its releases. @param grant code of the grant */
    List<Told> of(String grant);
}
