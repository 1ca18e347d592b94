package org.cohortium.reporting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What kind of value a query's column holds, by PostgreSQL's names of types. */
enum SqlKind {
    TEXT("text", "varchar", "bpchar", "name", "uuid"),
    WHOLE("int2", "int4", "int8"),
    FRACTION("numeric", "float4", "float8"),
    DATE("date"),
    INSTANT("timestamptz"),
    TRUTH("bool");

    private final Set<String> types;

    SqlKind(String... types) {
        this.types = Set.of(types);
    }

    /** Empty for a type that no column of a report can show. */
    static Optional<SqlKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }
}
