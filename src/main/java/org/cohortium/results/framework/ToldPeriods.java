package org.cohortium.results.framework;

import java.time.LocalDate;
import java.util.List;

/** Who knows what donors were told: provided by reporting, which stands on this. */
public interface ToldPeriods {
    /** An indicator's period that stands in a release, or in a draft of one. */
    record Told(long indicator, LocalDate from, LocalDate to) {}

    /** Of a grant's indicators, in all its releases and drafts that were not returned. @param grant code of the grant */
    List<Told> of(String grant);
}
