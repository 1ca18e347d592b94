package org.cohortium.intake.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.cohortium.intake.Counts;
import org.cohortium.intake.RowQuery;
import org.cohortium.intake.Verdict;
import org.jspecify.annotations.Nullable;

/** The parts a list's rows can be looked at in; each has its address. */
public enum RowsShown {
    MENDING("mend", RowQuery.MENDING),
    NEW("new", new RowQuery(Set.of(Verdict.NEW_PERSON), false, false)),
    KNOWN("known", new RowQuery(Set.of(Verdict.KNOWN_PERSON), false, false)),
    ALREADY("already", new RowQuery(Set.of(Verdict.ALREADY_NOMINATED), false, false)),
    FLAGGED("flagged", new RowQuery(Set.of(), true, false)),
    ALL("all", RowQuery.ALL);

    private final String address;
    private final RowQuery query;

    RowsShown(String address, RowQuery query) {
        this.address = address;
        this.query = query;
    }

    static RowsShown of(@Nullable String address) {
        return Arrays.stream(values())
                .filter(part -> part.address.equals(address))
                .findFirst()
                .orElse(MENDING);
    }

    public String getAddress() {
        return address;
    }

    public String getKey() {
        return "intake.rows." + name().toLowerCase(Locale.ROOT);
    }

    RowQuery query() {
        return query;
    }

    /** How many rows are in this part. */
    public int count(Counts counts) {
        return switch (this) {
            case MENDING -> counts.rejected();
            case NEW -> counts.newPersons();
            case KNOWN -> counts.knownPersons();
            case ALREADY -> counts.alreadyKnown();
            case FLAGGED -> counts.flagged();
            case ALL -> counts.rows();
        };
    }
}
