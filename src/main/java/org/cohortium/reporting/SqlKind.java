package org.cohortium.reporting;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What kind of value a query's column holds, by PostgreSQL's names of types. */
enum SqlKind {
    TEXT("text", "text", "varchar", "bpchar", "name", "uuid"),
    WHOLE("bigint", "int2", "int4", "int8"),
    FRACTION("numeric", "numeric", "float4", "float8"),
    DATE("date", "date"),
    INSTANT("timestamptz", "timestamptz"),
    TRUTH("boolean", "bool");

    private final String cast;
    private final Set<String> types;

    SqlKind(String cast, String... types) {
        this.cast = cast;
        this.types = Set.of(types);
    }

    /** The type to cast to, so that a value is of this kind. */
    String cast() {
        return cast;
    }

    /** Empty for a type that no column of a report can show. */
    static Optional<SqlKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
    }
}
