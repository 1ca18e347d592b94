package org.cohortium.cohort;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Somebody who can teach a cohort. @param organisation the one they work for, in the reader's language */
public record FacilitatorRow(long id, String name, @Nullable String organisation) implements Serializable {
    private static final long serialVersionUID = 1L;
}
